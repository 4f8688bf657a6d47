import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Words } from '../../../client/gallery/longest.ts';

const LEVELS = resolve(import.meta.dirname, '../../../levels');
const NAME = 'Wilhelmina'; // a long first name
const TEXTS = ['line', 'hint', 'notYet'] as const;
type Found = Partial<Record<(typeof TEXTS)[number], string>>;

interface Text {
  nl: string;
}
interface Step {
  id: string;
  opens: string[];
  strip?: Text;
  goal?: Text;
  turns?: { line?: Text }[];
  lines?: { say: Text }[];
  meanwhile?: { say: Text };
  hints?: Text[];
  notYet?: { say: Text }[];
  ready?: { say?: Text };
}
interface Puzzle {
  id: string;
  strip?: Text;
  goal?: Text;
  steps: Step[];
}

const jsonIn = <T>(...path: string[]): T[] =>
  readdirSync(join(LEVELS, ...path)).map(file => JSON.parse(readFileSync(join(LEVELS, ...path, file), 'utf8')) as T);

const levels = (): string[] =>
  readdirSync(LEVELS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);

/** The longest line, hint and "nog niet" that the levels say about a tool of each kind. */
export function longestWords(): ReadonlyMap<string, Found> {
  const longest = new Map<string, Found>();
  for (const level of levels()) {
    const kinds = new Map(jsonIn<{ id: string; kind: string }>(level, 'tools').map(({ id, kind }) => [id, kind]));
    for (const puzzle of jsonIn<Puzzle>(level, 'puzzles'))
      for (const step of puzzle.steps) {
        const said = wordsOf(puzzle, step);
        for (const kind of new Set(step.opens.map(part => kinds.get(part.split('.')[0] ?? '') ?? '')))
          longest.set(kind, longer(longest.get(kind) ?? {}, said));
      }
  }
  return longest;
}

/** For every step of every puzzle of the levels: its longest line, hint and "nog niet". */
export const wordsOfEveryStep = (): readonly (Found & { of: string })[] =>
  levels().flatMap(level =>
    jsonIn<Puzzle>(level, 'puzzles').flatMap(puzzle =>
      puzzle.steps.map(step => ({ of: `${puzzle.id} ${step.id}`, ...wordsOf(puzzle, step) })),
    ),
  );

function wordsOf(puzzle: Puzzle, step: Step): Found {
  const turns = (step.turns ?? []).map(turn => turn.line);
  const line = [step.strip ?? puzzle.strip ?? step.goal ?? puzzle.goal, ...turns, ...(step.lines ?? []).map(one => one.say)];
  return {
    line: longestOf([...line, step.meanwhile?.say]),
    hint: longestOf(step.hints ?? []),
    notYet: longestOf([...(step.notYet ?? []).map(one => one.say), step.ready?.say]),
  };
}

const longestOf = (texts: readonly (Text | undefined)[]): string =>
  texts
    .map(text => (text?.nl ?? '').replaceAll(/\{[^}]*\}/g, NAME))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');

const longer = (one: Found, other: Found): Found =>
  Object.fromEntries(
    TEXTS.map(key => [key, (one[key] ?? '').length >= (other[key] ?? '').length ? (one[key] ?? '') : (other[key] ?? '')]),
  );

/** What stands under a tool of this kind; where the levels say nothing, what the gallery says. */
export const wordsFor = (longest: ReadonlyMap<string, Found>, kind: string, fallback: Words): Words => {
  const found = longest.get(kind) ?? {};
  return { ...fallback, ...Object.fromEntries(Object.entries(found).filter(([, text]) => text !== '')) };
};
