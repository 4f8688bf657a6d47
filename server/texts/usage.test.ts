import { expect, test } from 'vitest';
import { usesOf } from './usage.ts';

const code = [
  { file: 'client/A.tsx', text: "t('coach.title'); t(`coach.sizes.s${n}`); t(`mail.${verdict}`);" },
  { file: 'shared/b.ts', text: "type Verdict = 'safe' | 'unsafe'; const colours = { asked: 'red' };" },
];

test.each([
  ['that stands in the code', 'coach.title', ['client/A.tsx']],
  ['that counts, by its stem', 'coach.title_other', ['client/A.tsx']],
  ['made with a word that the code says', 'mail.safe', ['client/A.tsx']],
  ['made with the name of a field', 'mail.asked', ['client/A.tsx']],
  ['made with a number', 'coach.sizes.s18', ['client/A.tsx']],
  ['made with a word that the code never says', 'mail.youSay', []],
  ['that is asked for nowhere', 'coach.nothing', []],
])('a text %s', (_, key, files) => {
  expect(usesOf([key], code).get(key)).toEqual(files);
});
