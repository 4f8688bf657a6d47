import { describe, expect, it } from 'vitest';
import type { LevelEstimate, LevelPage } from '../../../shared/protocol/http.ts';
import { aPlayTime } from '../../../shared/protocol/playMinutes.fixtures.ts';
import { newDraft } from './draft.ts';
import { adviceFor, fitOf } from './fit.ts';

const sizes = (usual: number) => ({ '5': aPlayTime(usual), '4': aPlayTime(usual), '3': aPlayTime(usual) });
const none = { '5': null, '4': null, '3': null };
const level = { estimates: sizes(80), short: { off: ['P12'], estimates: sizes(50) } } as unknown as LevelPage;
const estimate = (change: Partial<LevelEstimate> = {}): LevelEstimate => ({
  form: 'full',
  skip: [],
  estimates: sizes(80),
  played: none,
  waits: [],
  saves: [
    { puzzle: 'P5', minutes: { '5': 2, '4': 2, '3': 0 } },
    { puzzle: 'P9', minutes: { '5': 6, '4': 0, '3': 0 } },
    { puzzle: 'S1', minutes: { '5': 1, '4': 0, '3': 0 } },
  ],
  ...change,
});
const draft = { ...newDraft('nl', false), level: 'x' };

describe('whether a game fits its time', () => {
  it('fits when most teams finish, is tight when some do, and is short when hardly any do', () => {
    const time = aPlayTime(60); // most: 55 to 70
    expect([70, 69, 56, 55, 45].map(minutes => fitOf(minutes, time))).toEqual(['fits', 'tight', 'tight', 'short', 'short']);
  });
});

describe('what helps', () => {
  it('proposes the short form, what saves most, and a clock on which it fits', () => {
    const advice = adviceFor(draft, level, estimate());
    expect(advice.map(({ kind, change }) => [kind, change])).toEqual([
      ['form', { form: 'short' }],
      ['skip', { skip: ['P9'] }],
      ['skip', { skip: ['P5'] }],
      ['clock', { minutes: 90 }],
    ]);
  });

  it('proposes nothing that saves hardly anything, that is left out already, or that the level does not have', () => {
    const advice = adviceFor({ ...draft, skip: ['P9'] }, { ...level, short: null }, estimate({ skip: ['P9'] }));
    expect(advice.map(({ kind, change }) => [kind, change])).toEqual([
      ['skip', { skip: ['P9', 'P5'] }],
      ['clock', { minutes: 90 }],
    ]);
  });

  it('proposes more when there is room for it, and nothing when it just fits', () => {
    const short = estimate({ form: 'short', estimates: sizes(50) });
    expect(adviceFor({ ...draft, form: 'short', minutes: 90 }, level, short)).toMatchObject([{ kind: 'whole' }]);
    expect(adviceFor({ ...draft, form: 'short', minutes: 60 }, level, short)).toEqual([]);
    const skipped = estimate({ skip: ['P9'], estimates: sizes(60) });
    expect(adviceFor({ ...draft, skip: ['P9'], minutes: 90 }, level, skipped)).toMatchObject([{ kind: 'back', puzzle: 'P9' }]);
  });

  it('is silent without a clock', () => {
    expect(adviceFor({ ...draft, clock: false }, level, estimate())).toEqual([]);
  });
});
