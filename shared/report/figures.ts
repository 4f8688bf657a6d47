import { MIN_GROUP_SIZE } from '../protocol/privacy.ts';

/** What was shown of a session so far: per question the groups of people of which figures were made, and the last figures. */
export type ShownSets = Record<string, { groups: string[][]; last: Record<string, unknown> }>;

/**
 * The one place where figures are made of what several people said of themselves. Two rules hold in every view: no figure
 * of fewer than three people, and no two figures about one question whose groups differ by one or two people, since who
 * lays them beside each other would know what those said. Where a newcomer or somebody who erased themselves would make
 * such a difference, the group that was shown before stands.
 */
export class Figures {
  readonly #shown: ShownSets;
  changed = false;

  constructor(shown: ShownSets = {}) {
    this.#shown = { ...shown };
  }

  /**
   * The figure `name` about a question, over these people or over those of them for whom it may be shown; null: for none.
   * `make` gets the people of whom it is made.
   */
  show<T>(question: string, name: string, people: readonly string[], make: (people: readonly string[]) => T): T | null {
    const known = this.#shown[question] ?? { groups: [], last: {} };
    const group = candidates(known.groups, people).find(one => mayBeShown(one, known.groups));
    if (!group) return (known.last[name] as T | undefined) ?? null;
    const figure = make(group);
    const groups = known.groups.some(one => differ(one, group) === 0) ? known.groups : [...known.groups, group.toSorted()];
    const next = { groups, last: { ...known.last, [name]: figure } };
    if (JSON.stringify(next) !== JSON.stringify(known)) this.changed = true;
    this.#shown[question] = next;
    return figure;
  }

  /** The figure that was shown last; null: none was. */
  last<T>(question: string, name: string): T | null {
    return (this.#shown[question]?.last[name] as T | undefined) ?? null;
  }

  get shown(): ShownSets {
    return this.#shown;
  }
}

/** All of these people, groups that were shown and lie wholly among them, or all but one or two: the largest first. */
function candidates(groups: readonly string[][], people: readonly string[]): string[][] {
  const all = people.toSorted(); // ids are random: who is left out is nobody in particular
  const known = groups.filter(group => group.every(one => people.includes(one)));
  return [all, ...known, all.slice(0, -1), all.slice(0, -2)].toSorted((a, b) => b.length - a.length);
}

/** Enough people, and no group that was shown differs from them by one or two. */
const mayBeShown = (people: readonly string[], groups: readonly (readonly string[])[]): boolean =>
  people.length >= MIN_GROUP_SIZE &&
  groups.every(group => {
    const between = differ(group, people);
    return between === 0 || between >= MIN_GROUP_SIZE;
  });

/** How many people are in one of two groups alone. */
export function differ(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  return a.filter(one => !right.has(one)).length + b.filter(one => !left.has(one)).length;
}

/** How often each was chosen, or nothing at all when fewer than three people chose. */
export function enough<C extends Record<string, number>>(counts: C): C {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all >= MIN_GROUP_SIZE ? counts : (Object.fromEntries(Object.keys(counts).map(key => [key, 0])) as C);
}
