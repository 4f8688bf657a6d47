/** Runs work in the order it was asked, each on what the one before left. A failure stops nothing. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all that was asked so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
