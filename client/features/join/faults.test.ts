import { expect, test } from 'vitest';
import { faultsIn, firstOf } from './faults.ts';

test('a half code and no name are both marked at once', () => {
  const faults = faultsIn({ code: 'SOEP VLAG', name: ' ', portrait: 'p01' });
  expect(faults).toEqual({ code: 'codeHalf', name: 'name' });
  expect(firstOf(faults)).toBe('code');
});

test('nothing filled in: all three', () =>
  expect(faultsIn({ code: '', name: '', portrait: null })).toEqual({ code: 'code', name: 'name', portrait: 'face' }));

test('a form that is filled in has no faults, also with a code of the older form', () => {
  for (const code of ['SOEP VLAG 427', 'MEREL 42']) expect(faultsIn({ code, name: 'Ria', portrait: 'p01' })).toEqual({});
  expect(firstOf({})).toBeUndefined();
});
