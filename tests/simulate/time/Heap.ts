/** A binary heap: a priority queue. */
export class Heap<T> {
  #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    this.#items.push(item);
    let at = this.#items.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#compare(this.#items[above]!, item) <= 0) break;
      this.#items[at] = this.#items[above]!;
      at = above;
    }
    this.#items[at] = item;
  }

  pop(): T | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (this.#items.length > 0 && last !== undefined) this.#sink(last, 0);
    return first;
  }

  all(): readonly T[] {
    return this.#items;
  }

  /** Restores the order after items were changed. */
  order(): void {
    this.#items.sort(this.#compare);
  }

  #sink(item: T, from: number): void {
    let at = from;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= this.#items.length) break;
      if (below + 1 < this.#items.length && this.#compare(this.#items[below + 1]!, this.#items[below]!) < 0) below += 1;
      if (this.#compare(item, this.#items[below]!) <= 0) break;
      this.#items[at] = this.#items[below]!;
      at = below;
    }
    this.#items[at] = item;
  }
}
