/**
 * Writes everything that was queued during the last write in one transaction: a busy disk makes groups larger, not the
 * queue longer.
 */
export class GroupWriter<Row> {
  #queue: { row: Row; resolve(): void; reject(error: unknown): void }[] = [];
  #writing: Promise<void> | null = null;
  #write: (rows: Row[]) => Promise<void>;
  #largest: number;

  constructor(write: (rows: Row[]) => Promise<void>, largest = 200) {
    this.#write = write;
    this.#largest = largest;
  }

  /** Resolves once the row is durable. */
  add(row: Row): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ row, resolve, reject });
      this.#writing ??= Promise.resolve().then(() => this.#pump());
    });
  }

  /** Resolves once the queue is empty. */
  async idle(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #pump(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, this.#largest);
      try {
        await this.#write(group.map(waiting => waiting.row));
        for (const waiting of group) waiting.resolve();
      } catch (error) {
        if (group.length === 1) group[0]!.reject(error);
        else await this.#oneByOne(group); // one bad row must not fail its neighbours
      }
    }
    this.#writing = null;
  }

  async #oneByOne(group: { row: Row; resolve(): void; reject(error: unknown): void }[]): Promise<void> {
    for (const waiting of group)
      await this.#write([waiting.row]).then(
        () => waiting.resolve(),
        (error: unknown) => waiting.reject(error),
      );
  }
}
