import { expect, test } from 'vitest';
import { compileLevel } from '../../shared/level/compile.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles, type ToyFiles } from './toy/source.ts';

const step = (files: ToyFiles, puzzle: string, index = 0) => files[`puzzles/${puzzle}.json`].steps[index];
const issuesOf = (change: (files: ToyFiles) => void) => {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  return 'issues' in compiled ? compiled.issues : [];
};

const doubts: [name: string, change: (files: ToyFiles) => void, path: string, what: RegExp][] = [
  [
    'a line that does not fit on a small screen',
    f => (step(f, 'TWO').strip = { nl: `Kijk met {who:B}. ${'Heel goed. '.repeat(9)}`, en: 'Look with {who:B}.' }),
    'steps.0.strip.nl',
    /a line of 1\d\d characters; at most 90/,
  ],
  [
    'two people of whom only one is told what to do',
    f => delete step(f, 'TWO').strip,
    'steps.0.opens',
    /only one of them is told/,
  ],
];
test.each(doubts)('%s is a warning at its place', (_, change, path, what) => {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  expect('level' in compiled && compiled.level.warnings).toEqual([
    expect.objectContaining({ severity: 'warning', file: 'puzzles/TWO.json', path, what: expect.stringMatching(what) }),
  ]);
});

const untold: [name: string, change: (files: ToyFiles) => void, part: string, at: number][] = [
  ['what one person holds beside what all do', f => step(f, 'GATHER').opens.push('brief.letter'), 'brief.letter', 1],
  [
    'what has no turn where others have one',
    f => (step(f, 'TWO').turns = [{ part: 'twee.box', line: { nl: 'Kies.', en: 'Choose.' } }]),
    'twee.look',
    1,
  ],
  [
    'what has a turn without words',
    f => (step(f, 'TWO').turns = [{ part: 'twee.box', line: { nl: 'Kies.', en: 'Choose.' } }, { part: 'twee.look' }]),
    'twee.look',
    1,
  ],
];
test.each(untold)('whoever holds %s has to be told what to do with it', (_, change, part, at) => {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  expect('level' in compiled && compiled.level.warnings).toContainEqual(
    expect.objectContaining({
      severity: 'warning',
      path: `steps.0.opens.${at}`,
      what: `nothing tells whoever holds ${part} what to do with it`,
    }),
  );
});

const turns: [name: string, turn: object, what: RegExp][] = [
  ['neither a part nor an item', { line: { nl: 'Doe dit.', en: 'Do this.' } }, /the holder of one part or one item/],
  ['a part that the step does not open', { part: 'een.box' }, /there is no part that this step opens "een.box"/],
  ['an item that is not there', { item: 'q' }, /there is no item "q"/],
  ['a fact that is not there', { part: 'twee.box', until: { fact: 'twee.box.no', is: 'x' } }, /there is no fact "twee.box.no"/],
];
test.each(turns)('a turn of %s is refused at its line', (_, turn, what) => {
  const issues = issuesOf(files => (step(files, 'TWO').turns = [turn]));
  expect(issues).toContainEqual(expect.objectContaining({ file: 'puzzles/TWO.json', what: expect.stringMatching(what) }));
});
