import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { toFillIn, warnings } from './warnings.ts';

const told = (env: Record<string, string>): string[] => [...warnings(readConfig(env), env), ...toFillIn(readConfig(env))];
const FILLED_IN = {
  ORGANISATION_NAME: 'Gemeente Havenstad',
  ORGANISATION_EMAIL: 'privacy@havenstad.example',
  ORGANISATION_OFFICER: 'fg@havenstad.example',
  ORGANISATION_BASIS: 'task',
  ORGANISATION_HOST: 'Voorbeeld BV, Nederland',
};

test('without the facts about the organisation the start says which are missing, where to set them and what they may hold', () => {
  const [first, ...others] = told({});
  expect(first).toMatch(/page about privacy is not complete.*environment.*server\/README\.md/);
  expect(others.map(line => line.trim().split(' ')[0])).toEqual(Object.keys(FILLED_IN));
  expect(others[2]).toContain('or none when the organisation has no such officer');
});

test('one missing fact is the only one told', () => {
  const { ORGANISATION_BASIS: _, ...others } = FILLED_IN;
  const lines = told(others);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('ORGANISATION_BASIS may hold');
});

test('with all facts the start says nothing', () => {
  expect(told(FILLED_IN)).toEqual([]);
});

test('an American spelling is told as a mistake', () => {
  expect(told({ ...FILLED_IN, ORGANIZATION_PHONE: '010 123 45 67' })).toEqual([
    'Setting ORGANIZATION_PHONE is unknown and has no effect: did you mean ORGANISATION_PHONE?',
  ]);
});
