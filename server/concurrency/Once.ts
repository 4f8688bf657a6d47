/** Makes requests idempotent: a retry with the same id gets the first outcome, unless that was temporary. */
export class Once<T> {
  #outcomes = new Map<string, Promise<T>>();
  #remembered: number;
  #passing: (outcome: T) => boolean;

  /** `passing`: whether an outcome is temporary (such as a full disk), so that a retry runs again. */
  constructor(passing: (outcome: T) => boolean = () => false, remembered = 200) {
    this.#passing = passing;
    this.#remembered = remembered;
  }

  do(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#outcomes.get(id);
    if (before) return before;
    const outcome = work();
    this.#outcomes.set(id, outcome);
    const forget = (): unknown => this.#outcomes.delete(id); // it was not done, so a retry runs again
    outcome.then(answer => this.#passing(answer) && forget(), forget);
    if (this.#outcomes.size > this.#remembered) this.#outcomes.delete(this.#outcomes.keys().next().value!);
    return outcome;
  }
}
