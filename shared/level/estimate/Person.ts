import type { Habits } from './habits.ts';
import type { Part } from './jobs.ts';
import { countWords } from './shownTexts.ts';

/** One person of a team, who reads a text once, looks a list over once, and finds a button faster the second time. */
export class Person {
  readonly packs: readonly string[];
  #habits: Habits;
  #read = new Set<string>();
  #found = new Set<string>();
  #seen = new Map<string, number>(); // window -> rows

  constructor(packs: readonly string[], habits: Habits) {
    this.packs = packs;
    this.#habits = habits;
  }

  /** Minutes to read and look over what is new to this person, and to find and press the buttons. */
  does({ texts, rows, presses, ends, typed }: Part): number {
    const { firstSearch, laterSearch, stepButton, typeWord, row } = this.#habits;
    const seconds = presses.map(kind => (this.#isNew(kind) ? firstSearch : laterSearch));
    const looked = Object.entries(rows).map(([window, count]) => this.#newRows(window, count) * row);
    return this.reads(texts) + (sum(seconds) + sum(looked) + (ends ? stepButton : 0) + typed * typeWord) / 60;
  }

  /** Minutes to read what is new to this person. */
  reads(texts: readonly string[]): number {
    const fresh = [...new Set(texts)].filter(text => !this.#read.has(text));
    for (const text of fresh) this.#read.add(text);
    return countWords(fresh) / this.#habits.wordsPerMinute;
  }

  #isNew(kind: string): boolean {
    const known = this.#found.has(kind);
    this.#found.add(kind);
    return !known;
  }

  #newRows(window: string, rows: number): number {
    const before = this.#seen.get(window) ?? 0;
    this.#seen.set(window, Math.max(before, rows));
    return Math.max(0, rows - before);
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
