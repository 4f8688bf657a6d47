/** Runs work strictly in order, each on the result of the previous one. A failure does not stop the queue. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves once everything queued so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
