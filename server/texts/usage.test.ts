import { expect, test } from 'vitest';
import { usesOf } from './usage.ts';

const code = [
  { file: 'client/A.tsx', text: "t('coach.title'); t(`coach.sizes.s${n}`); t(`mail.${verdict}`);" },
  { file: 'shared/b.ts', text: "type Verdict = 'safe' | 'unsafe'; const colours = { asked: 'red' };" },
];

test.each([
  ['with a literal key', 'coach.title', ['client/A.tsx']],
  ['with plural forms, by its stem', 'coach.title_other', ['client/A.tsx']],
  ['with a string of the code in its key', 'mail.safe', ['client/A.tsx']],
  ['with the name of a field in its key', 'mail.asked', ['client/A.tsx']],
  ['with a number in its key', 'coach.sizes.s18', ['client/A.tsx']],
  ['with a word that is nowhere in the code', 'mail.youSay', []],
  ['that no code uses', 'coach.nothing', []],
])('a text %s', (_, key, files) => {
  expect(usesOf([key], code).get(key)).toEqual(files);
});
