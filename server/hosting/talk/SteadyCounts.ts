import { MIN_TALK_ANSWERS } from '../../../shared/protocol/privacy.ts';
import type { Count } from '../../../shared/protocol/talkView.ts';

interface Shown {
  total: number;
  counts: Count[];
}

/**
 * Counts that go on in leaps while people answer. Whoever leads the talk sees who is ready by name: with counts that went on
 * by one, it would show what the one who just got ready chose. So they go on by five answers, or by at least two when nobody
 * is waited for any more. Whoever hides an answer is left out at once.
 */
export class SteadyCounts {
  readonly #shown = new Map<string, Shown>();

  /** What may be shown under a key now; null: fewer than five answers. `settled`: no answers are waited for. */
  next(key: string, now: Shown, settled: boolean): Shown | null {
    const before = this.#shown.get(key);
    if (now.total < MIN_TALK_ANSWERS) {
      this.#shown.delete(key);
      return null;
    }
    const more = now.total - (before?.total ?? 0);
    if (before && more >= 0 && more < (settled ? 2 : MIN_TALK_ANSWERS)) return relabelled(before, now);
    this.#shown.set(key, now);
    return now;
  }
}

/** The counts of before, with the words in which they are asked for now. */
const relabelled = (before: Shown, now: Shown): Shown => ({
  total: before.total,
  counts: before.counts.map(one => ({ ...now.counts.find(({ id }) => id === one.id)!, count: one.count })),
});
