/** Does the same request once: who asks again by the same id gets the first outcome. */
export class Once<T> {
  #outcomes = new Map<string, Promise<T>>();
  #remembered: number;

  constructor(remembered = 200) {
    this.#remembered = remembered;
  }

  do(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#outcomes.get(id);
    if (before) return before;
    const outcome = work();
    this.#outcomes.set(id, outcome);
    outcome.catch(() => this.#outcomes.delete(id)); // it was not done: who asks again tries again
    if (this.#outcomes.size > this.#remembered) this.#outcomes.delete(this.#outcomes.keys().next().value!);
    return outcome;
  }
}
