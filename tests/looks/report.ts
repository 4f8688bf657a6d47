import { readFileSync, writeFileSync } from 'node:fs';
import type { Seen } from '../support/marks/followMarks.ts';
import { readTyped, withoutKnown } from './known.ts';
import type { Sign } from '../support/marks/lookForMarks.ts';

/** One line of the list: a finding, with all pages on which it occurs. */
interface Line {
  text: string;
  where: string;
  pages: Set<string>;
}

const TITLES: Readonly<Record<Sign['kind'], string>> = {
  'no marks': 'Texts without marks: they stand in the code',
  'cut off': 'Texts that lost a mark: they were cut',
  'too long': 'Too small for what is in it',
};

/** The findings by kind, without what is not a text of the program (names, typed texts, codes). */
export function linesOf(seen: readonly Seen[]): Map<Sign['kind'], Line[]> {
  const typed = readTyped();
  const lines = new Map<Sign['kind'], Map<string, Line>>();
  for (const { kind, text, where, page } of seen) {
    const rest = kind === 'no marks' ? withoutKnown(text, typed, page) : text;
    if (rest === '') continue;
    const ofKind = lines.get(kind) ?? new Map<string, Line>();
    lines.set(kind, ofKind);
    const key = kind === 'too long' ? `${where} ${/\([^()]*\)$/.exec(rest)?.[0]}` : `${rest.replace(/\d+/g, '#')} ${where}`;
    const line = ofKind.get(key) ?? { text: rest, where, pages: new Set() };
    ofKind.set(key, line);
    line.pages.add(page);
  }
  return new Map([...lines].map(([kind, found]) => [kind, [...found.values()].toSorted((a, b) => (a.where < b.where ? -1 : 1))]));
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The list as tables. */
export function tableOf(lines: ReadonlyMap<Sign['kind'], readonly Line[]>): string {
  const parts = (Object.keys(TITLES) as Sign['kind'][]).flatMap(kind => {
    const found = lines.get(kind) ?? [];
    const rows = found.map(
      ({ text, where, pages }) => `| ${cell(text)} | ${cell(where)} | ${[...pages].toSorted().join(', ')} |`,
    );
    return [
      `## ${TITLES[kind]} (${found.length})`,
      '',
      ...(rows.length > 0 ? ['| text | where | page |', '| --- | --- | --- |', ...rows, ''] : []),
    ];
  });
  return `${parts.join('\n')}\n`;
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2) as [string, string];
  const seen = readFileSync(from, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Seen);
  const lines = linesOf(seen);
  writeFileSync(to, tableOf(lines));
  for (const kind of Object.keys(TITLES) as Sign['kind'][]) console.log(`${TITLES[kind]}: ${lines.get(kind)?.length ?? 0}`);
  console.log(`The list: ${to}`);
}
