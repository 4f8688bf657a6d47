interface Waiting {
  start(): void;
}

/** Thrown when a lane is full. */
export class QueueFull extends Error {
  constructor() {
    super('too much of this is waiting already');
    this.name = 'QueueFull';
  }
}

/**
 * Runs heavy work with a limited concurrency. Each requester has a lane and lanes take turns, so that somebody with many
 * requests waits for themselves and does not delay others.
 */
export class FairQueue {
  #atOnce: number;
  #perLane: number;
  #running = 0;
  #lanes = new Map<string, Waiting[]>(); // the next lane comes first

  constructor(rules: { atOnce: number; perLane: number }) {
    this.#atOnce = rules.atOnce;
    this.#perLane = rules.perLane;
  }

  /** Runs the work when this lane's turn comes. Throws QueueFull if the lane is full. */
  async run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    await this.#turn(lane);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  hasRoom(lane: string): boolean {
    return (this.#lanes.get(lane)?.length ?? 0) < this.#perLane;
  }

  /** The number of waiting jobs. */
  get waiting(): number {
    return [...this.#lanes.values()].reduce((sum, lane) => sum + lane.length, 0);
  }

  #turn(lane: string): Promise<void> {
    if (!this.hasRoom(lane)) return Promise.reject(new QueueFull());
    const own = this.#lanes.get(lane) ?? [];
    return new Promise(start => {
      own.push({ start });
      this.#lanes.set(lane, own);
      this.#next();
    });
  }

  #next(): void {
    if (this.#running >= this.#atOnce) return;
    const first = this.#lanes.entries().next();
    if (first.done) return;
    const [lane, own] = first.value;
    this.#lanes.delete(lane);
    const { start } = own.shift()!;
    if (own.length > 0) this.#lanes.set(lane, own); // behind the other lanes
    this.#running += 1;
    start();
  }
}
