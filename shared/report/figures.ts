import { MIN_GROUP_SIZE } from '../protocol/privacy.ts';

/** What was shown of a session so far: per question the groups of people over which figures were made, and the last figures. */
export type ShownSets = Record<string, { groups: string[][]; last: Record<string, unknown> }>;

/**
 * The only place where figures are made of what several people said about themselves. Two rules hold in every view: no
 * figures about fewer than three people, and no two figures about one question whose groups differ by one or two people,
 * since comparing those would reveal what these people said. If a newcomer or an erased person would cause such a
 * difference, the group that was shown before is used again.
 */
export class Figures {
  readonly #shown: ShownSets;
  changed = false;

  constructor(shown: ShownSets = {}) {
    this.#shown = { ...shown };
  }

  /**
   * The figure `name` of a question, over these people or over those for whom it may be shown; null if there are none.
   * `make` gets the people it may count, `least` or more.
   */
  show<T>(
    question: string,
    name: string,
    people: readonly string[],
    make: (people: readonly string[]) => T,
    least: number = MIN_GROUP_SIZE,
  ): T | null {
    const earlier = this.#shown[question] ?? { groups: [], last: {} };
    const group = candidates(earlier.groups, people).find(one => one.length >= least && mayBeShown(one, earlier.groups));
    if (!group) return (earlier.last[name] as T | undefined) ?? null;
    const figure = make(group);
    const groups = earlier.groups.some(one => symmetricDifference(one, group) === 0)
      ? earlier.groups
      : [...earlier.groups, group.toSorted()];
    const next = { groups, last: { ...earlier.last, [name]: figure } };
    if (JSON.stringify(next) !== JSON.stringify(earlier)) this.changed = true;
    this.#shown[question] = next;
    return figure;
  }

  /** The figure that was shown last; null if there is none. */
  last<T>(question: string, name: string): T | null {
    return (this.#shown[question]?.last[name] as T | undefined) ?? null;
  }

  get shown(): ShownSets {
    return this.#shown;
  }
}

/** All of these people, then earlier groups that lie within them, then all but one or two: the largest first. */
function candidates(groups: readonly string[][], people: readonly string[]): string[][] {
  const all = people.toSorted(); // ids are random, so who is left out is arbitrary
  const earlier = groups.filter(group => group.every(one => people.includes(one)));
  return [all, ...earlier, all.slice(0, -1), all.slice(0, -2)].toSorted((a, b) => b.length - a.length);
}

/** Enough people, and no earlier group that differs from them by one or two. */
const mayBeShown = (people: readonly string[], groups: readonly (readonly string[])[]): boolean =>
  people.length >= MIN_GROUP_SIZE &&
  groups.every(group => {
    const between = symmetricDifference(group, people);
    return between === 0 || between >= MIN_GROUP_SIZE;
  });

/** How many people are in only one of the two groups. */
export function symmetricDifference(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  return a.filter(one => !right.has(one)).length + b.filter(one => !left.has(one)).length;
}

/** How often each option was chosen, or nothing at all if fewer than three people chose. */
export function ifEnoughPeople<C extends Record<string, number>>(counts: C): C {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all >= MIN_GROUP_SIZE ? counts : (Object.fromEntries(Object.keys(counts).map(key => [key, 0])) as C);
}
