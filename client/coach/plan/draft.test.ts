import { describe, expect, it, test } from 'vitest';
import { aSessionSummary } from '../../../shared/protocol/hosting.fixtures.ts';
import { NewSession, type LevelPage, type SessionSummary } from '../../../shared/protocol/hosting.ts';
import {
  bodyOf,
  changeOf,
  changeOfRunning,
  dateOf,
  dayAndTime,
  draftLike,
  draftOf,
  missing,
  newDraft,
  shortest,
  withFormsOnly,
  withTeamSize,
} from './draft.ts';

const draft = { ...newDraft('nl', false), level: 'de-lege-stoel' };

describe('planning a session', () => {
  it('needs no choice but the level to make a body that the server accepts', () => {
    expect(missing(newDraft('nl', false))).toBe('level');
    expect(missing(draft)).toBeNull();
    const body = NewSession.parse(bodyOf(draft, 'de-lege-stoel'));
    expect(body).toMatchObject({
      minutes: 60,
      teamSize: 5,
      skip: [],
      autoHints: true,
      pace: 'normal',
      date: null,
      rehearsal: false,
    });
  });

  it('gives teams of four an hour or more, since the server accepts no less', () => {
    const short = { ...draft, minutes: 45 };
    expect(shortest(short)).toBe(45);
    const four = withTeamSize(short, 4);
    expect([four.minutes, shortest(four)]).toEqual([60, 60]);
    expect(withTeamSize({ ...draft, minutes: 120 }, 4).minutes).toBe(120);
    expect(NewSession.safeParse(bodyOf({ ...short, teamSize: 4 }, 'x')).success).toBe(false);
    expect(NewSession.safeParse(bodyOf(four, 'x')).success).toBe(true);
  });

  it('sends no minutes without a clock, and restores them when the clock returns', () => {
    const free = { ...draft, clock: false, minutes: 90 };
    expect(changeOf(free).minutes).toBeNull();
    expect(changeOf({ ...free, clock: true }).minutes).toBe(90);
  });

  it('needs a day when it is for later', () => {
    expect(missing({ ...draft, later: true })).toBe('day');
    const planned = { ...draft, later: true, day: '2026-11-24', time: '10:30' };
    expect(missing(planned)).toBeNull();
    expect(dayAndTime(dateOf(planned)!)).toEqual({ day: '2026-11-24', time: '10:30' });
  });

  it('has no day for a rehearsal', () => {
    expect(changeOf({ ...draft, rehearsal: true, later: true, day: '2026-11-24' }).date).toBeNull();
  });

  it('has questions for people who only fill in forms, and never for bots', () => {
    const list = withFormsOnly({ ...draft, measure: 'none' }, true);
    expect(changeOf(list)).toMatchObject({ formsOnly: true, measure: 'beforeAfter' });
    expect(withFormsOnly(list, false).measure).toBe('beforeAfter');
    expect(changeOf({ ...list, rehearsal: true }).formsOnly).toBe(false);
  });

  it('changes only what can still change after the start', () => {
    expect(changeOfRunning({ ...draft, name: ' Dinsdag ', group: ' ' })).toEqual({
      name: 'Dinsdag',
      group: null,
      retentionDays: 28,
    });
  });

  it('shows a session as it is, and does not take its code for a name', () => {
    const session = {
      ...NewSession.parse(bodyOf({ ...draft, group: 'Almere', later: true, day: '2026-11-24' }, 'de-lege-stoel')),
      levelId: 'de-lege-stoel',
      code: 'SOEP VLAG 427',
      name: 'SOEP VLAG 427',
    } as unknown as SessionSummary;
    expect(draftOf(session)).toMatchObject({
      name: '',
      group: 'Almere',
      later: true,
      day: '2026-11-24',
      time: '10:00',
      minutes: 60,
    });
    expect(draftOf({ ...session, minutes: null }).clock).toBe(false);
  });
});

test('a session like another begins without a day, and with what its story still offers', () => {
  const whole = aSessionSummary('s', { name: 'Groep 5', date: 1_796_000_000_000, skip: ['P5', 'gone'], form: 'short' });
  const level = { id: 'de-lege-stoel', optional: [{ id: 'P5' }], short: null } as unknown as LevelPage;
  expect(draftLike(whole, [level])).toMatchObject({ name: 'Groep 5', later: false, day: '', skip: ['P5'], form: 'full' });
  expect(draftLike(whole, []).level).toBeNull();
});
