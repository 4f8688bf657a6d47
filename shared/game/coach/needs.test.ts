import { describe, expect, it } from 'vitest';
import type { CoachActLine } from '../../protocol/coachActs.ts';
import type { CoachView } from '../../protocol/coachView.ts';
import { needsAt } from '../../protocol/needsAt.ts';
import { aClock, aCoachView, aPerson, aPuzzle, aTeam, MINUTE, NOW } from '../../protocol/coachView.fixtures.ts';
import { withNeeds } from './withNeeds.fixture.ts';

/** What is due this long after the view was made. */
const needsYou = (view: CoachView, sinceMs: number) => needsAt(withNeeds(view), view.now + sinceMs);

const kinds = (needs: ReturnType<typeof needsYou>) => needs.map(need => need.kind);
const asked = (seat: string, puzzle: string): CoachActLine => ({
  id: 1,
  at: NOW - MINUTE,
  by: 'Bo',
  what: 'coachAsk',
  text: 'vroeg iets',
  seat,
  puzzle,
});
const seat = (id: string, covered = false) => ({ seat: id, role: null, away: true, covered, openTool: null });

describe('what needs the coach', () => {
  it('is nothing when everybody is here and no puzzle takes too long', () => {
    const open = aPuzzle('P1', { state: 'open', sinceMs: 8 * MINUTE });
    const view = aCoachView({ people: [aPerson('ria')], teams: [aTeam('linde', { puzzles: [open] })] });
    expect(needsYou(view, 0)).toEqual([]);
  });

  it('lists raised hands first, the longest waiting on top, also before teams play', () => {
    const view = aCoachView({
      people: [
        aPerson('kees', { hand: { since: NOW - MINUTE, puzzle: null, claimedBy: null } }),
        aPerson('ria', { hand: { since: NOW - 3 * MINUTE, puzzle: null, claimedBy: null } }),
        aPerson('wim', { here: false, awaySince: NOW - 10 * MINUTE }),
      ],
    });
    const needs = needsYou(view, 0);
    expect(kinds(needs)).toEqual(['hand', 'hand', 'away']);
    expect(needs.map(need => need.done)).toEqual([null, null, null]);
    expect(needs.map(need => ('seat' in need ? need.seat : ''))).toEqual(['ria', 'kees', 'wim']);
  });

  it('reports an open puzzle only after the minutes that the level gives it, and keeps counting between two views', () => {
    const open = aPuzzle('P2', { state: 'open', sinceMs: 5 * MINUTE, minutes: 5 });
    const view = aCoachView({ teams: [aTeam('linde', { puzzles: [open] })] });
    expect(needsYou(view, -1)).toEqual([]);
    expect(needsYou(view, 30_000)).toMatchObject([{ kind: 'stuck', puzzle: 'P2', since: NOW - 5 * MINUTE }]);
  });

  it('names the puzzle that is most overdue for its size, once per team, and counts the others', () => {
    const view = aCoachView({
      teams: [
        aTeam('linde', {
          clock: aClock({ gameMs: 20 * MINUTE }),
          puzzles: [
            aPuzzle('long', { state: 'open', sinceMs: 0, minutes: 15 }),
            aPuzzle('short', { state: 'open', sinceMs: 10 * MINUTE, minutes: 2 }),
            aPuzzle('done', { state: 'solved', sinceMs: 0, minutes: 1 }),
          ],
        }),
      ],
    });
    expect(needsYou(view, 0)).toMatchObject([{ kind: 'stuck', puzzle: 'short', more: 1 }]);
  });

  it('leaves a paused team alone', () => {
    const open = aPuzzle('P2', { state: 'open', sinceMs: 0 });
    const paused = aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy: 'coach' }), puzzles: [open] });
    expect(needsYou(aCoachView({ teams: [paused] }), 60 * MINUTE)).toEqual([]);
  });

  it('reports an absence after 45 seconds, and offers to share out the tasks after 90', () => {
    const away = (ms: number) => needsYou(aCoachView({ people: [aPerson('rob', { here: false, awaySince: NOW - ms })] }), 0);
    expect(away(44_000)).toEqual([]);
    expect(away(46_000)).toMatchObject([{ kind: 'away', seat: 'rob', coverFrom: NOW + 44_000 }]);
  });

  it('keeps an absence when teammates have the tasks, and in a pause, until a coach has seen to it', () => {
    const rob = aPerson('rob', { here: false, awaySince: NOW - 5 * MINUTE });
    const at = (change: Parameters<typeof aTeam>[1]) =>
      needsYou(aCoachView({ people: [rob], teams: [aTeam('linde', change)] }), 0);
    expect(at({ seats: [seat('rob', true)] })).toMatchObject([{ kind: 'away', covered: true }]);
    expect(kinds(at({ phase: 'paused', clock: aClock({ running: false, pausedBy: 'coach' }), seats: [seat('rob')] }))).toEqual([
      'away',
    ]);
    expect(at({ seats: [{ ...seat('rob', true), dealtWith: true }] })).toEqual([]);
  });

  it('says of somebody away or with a raised hand only that, not that they are quiet', () => {
    const gone = aPerson('rob', { light: 'quiet', quietSince: NOW - 6 * MINUTE, here: false, awaySince: NOW - 5 * MINUTE });
    const up = aPerson('ria', {
      light: 'quiet',
      quietSince: NOW - 6 * MINUTE,
      hand: { since: NOW - MINUTE, puzzle: null, claimedBy: null },
    });
    expect(kinds(needsYou(aCoachView({ people: [gone, up] }), 0))).toEqual(['hand', 'away']);
  });

  it('reports once that nobody of a team is connected, instead of naming each person', () => {
    const view = aCoachView({
      people: [aPerson('rob', { here: false, awaySince: NOW - 5 * MINUTE })],
      teams: [aTeam('linde', { phase: 'paused', clock: aClock({ running: false, pausedBy: 'nobodyHere' }) })],
    });
    expect(kinds(needsYou(view, 0))).toEqual(['nobody']);
  });

  it('asks the coach to decide after two ties', () => {
    const options = [{ id: 'linde', label: 'Linde' }];
    expect(kinds(needsYou(aCoachView({ teams: [aTeam('linde', { ties: true, options })] }), 0))).toEqual(['decide']);
  });

  it('lists those who came in after the start and have no team, but not while teams are still being made', () => {
    const people = [aPerson('joke', { team: null })];
    expect(kinds(needsYou(aCoachView({ people }), 0))).toEqual(['late']);
    expect(needsYou(aCoachView({ people, teams: [aTeam('linde', { phase: null, clock: null })] }), 0)).toEqual([]);
  });

  it('reports three wrong tries of the same kind, in the words of the game, and does not also report that puzzle as stuck', () => {
    const tries = [{ say: 'Kijk nog eens naar het adres.', times: 3, by: 'Ria', atMs: 9 * MINUTE }];
    const open = aPuzzle('P1', { state: 'open', sinceMs: 0, minutes: 2, sameTry: 3, tries });
    const view = aCoachView({ teams: [aTeam('linde', { puzzles: [open] })] });
    expect(needsYou(view, 0)).toMatchObject([{ kind: 'tries', puzzle: 'P1', times: 3, since: NOW - MINUTE }]);
    const twice = aTeam('linde', { puzzles: [{ ...open, sameTry: 2 }] });
    expect(kinds(needsYou(aCoachView({ teams: [twice] }), 0))).toEqual(['stuck']);
  });

  it('counts from the last progress, not from the moment a puzzle opened', () => {
    const open = aPuzzle('P1', { state: 'open', sinceMs: 0, progressMs: 8 * MINUTE, minutes: 5 });
    expect(needsYou(aCoachView({ teams: [aTeam('linde', { puzzles: [open] })] }), 0)).toEqual([]);
  });

  it('suggests to a quiet member the open task that nobody works on', () => {
    const quiet = aPerson('ria', { light: 'quiet', quietSince: NOW - 5 * MINUTE });
    const team = aTeam('linde', {
      puzzles: [aPuzzle('P1', { state: 'open', sinceMs: 9 * MINUTE }), aPuzzle('P2', { state: 'open', sinceMs: 9 * MINUTE })],
      where: [{ seat: 'wim', puzzle: 'P1', sinceMs: 0 }],
    });
    const needs = needsYou(aCoachView({ people: [quiet], teams: [team] }), 0);
    expect(needs).toMatchObject([{ kind: 'quiet', task: 'P2', since: NOW - 5 * MINUTE }]);
    const paused = { ...team, phase: 'paused' as const };
    expect(needsYou(aCoachView({ people: [quiet], teams: [paused] }), 0)).toEqual([]);
  });

  it('suggests a task to one person only, and none that a coach asked somebody else to do', () => {
    const quiet = ['ria', 'jan', 'els'].map((name, n) => aPerson(name, { light: 'quiet', quietSince: NOW - (9 - n) * MINUTE }));
    const puzzles = ['P1', 'P2'].map(id => aPuzzle(id, { state: 'open', sinceMs: 9 * MINUTE }));
    const tasks = (acts: CoachActLine[]) =>
      needsYou(aCoachView({ people: quiet, teams: [aTeam('linde', { puzzles, acts })] }), 0).map(
        need => 'task' in need && need.task,
      );
    expect(tasks([])).toEqual(['P1', 'P2', null]);
    expect(tasks([asked('jan', 'P1')])).toEqual(['P2', 'P1', null]);
    expect(tasks([asked('kees', 'P1')])).toEqual(['P2', null, null]);
  });

  it('says what a coach did about it since it began, who and when', () => {
    const ria = aPerson('ria', { light: 'quiet', quietSince: NOW - 5 * MINUTE });
    const done = (...acts: CoachActLine[]) =>
      needsYou(aCoachView({ people: [ria], teams: [aTeam('linde', { acts })] }), 0)[0]!.done;
    expect(done(asked('jan', 'P1'))).toBeNull();
    expect(done({ ...asked('ria', 'P1'), at: NOW - 6 * MINUTE })).toBeNull();
    expect(done(asked('ria', 'P1'))).toMatchObject({ by: 'Bo', at: NOW - MINUTE });
  });

  it('names a team that the coach left alone for ten minutes, from its start or from the last act', () => {
    const untouched = (touchedAt: number | null, gameMs: number) =>
      kinds(needsYou(aCoachView({ teams: [aTeam('linde', { touchedAt, clock: aClock({ gameMs }) })] }), 0));
    expect(untouched(null, 9 * MINUTE)).toEqual([]);
    expect(untouched(null, 10 * MINUTE)).toEqual(['untouched']);
    expect(untouched(NOW - 9 * MINUTE, 30 * MINUTE)).toEqual([]);
    expect(untouched(NOW - 11 * MINUTE, 30 * MINUTE)).toEqual(['untouched']);
  });

  it('warns when ten minutes are left and less than half is done', () => {
    const late = (leftMs: number, done: number) =>
      kinds(
        needsYou(
          aCoachView({ teams: [aTeam('linde', { clock: aClock({ leftMs }), progress: { done, total: 14, expected: 0.9 } })] }),
          0,
        ),
      );
    expect(late(10 * MINUTE, 6)).toEqual(['behind']);
    expect(late(10 * MINUTE, 7)).toEqual([]);
    expect(late(11 * MINUTE, 6)).toEqual([]);
    const skipped = aTeam('linde', {
      clock: aClock({ leftMs: 9 * MINUTE }),
      progress: { done: 6, skipped: 1, total: 14, expected: 0.9 },
    });
    expect(needsYou(aCoachView({ teams: [skipped] }), 0)).toEqual([]); // half of what there was to do is left
  });

  describe('at a generous pace', () => {
    const base = aCoachView();
    const at = (pace: 'normal' | 'generous', change: Parameters<typeof aTeam>[1]): string[] =>
      kinds(needsYou({ ...base, session: { ...base.session, pace }, teams: [aTeam('linde', { touchedAt: NOW, ...change })] }, 0));
    const open = (minutesOpen: number, sameTry = 0) => ({
      clock: aClock({ gameMs: 20 * MINUTE, leftMs: 40 * MINUTE }),
      puzzles: [aPuzzle('P1', { state: 'open' as const, sinceMs: (20 - minutesOpen) * MINUTE, minutes: 4, sameTry })],
    });

    it('allows one more failed try', () => {
      expect(at('normal', open(1, 3))).toEqual(['tries']);
      expect(at('generous', open(1, 3))).toEqual([]);
      expect(at('generous', open(1, 4))).toEqual(['tries']);
    });
    it('warns of little time five minutes earlier, and of a team left alone five minutes later', () => {
      const progress = { done: 2, total: 14, expected: 0.8 };
      expect(at('normal', { clock: aClock({ leftMs: 14 * MINUTE }), progress })).toEqual([]);
      expect(at('generous', { clock: aClock({ leftMs: 14 * MINUTE }), progress })).toEqual(['behind']);
      const clock = aClock({ gameMs: 14 * MINUTE });
      expect(at('normal', { clock, touchedAt: null })).toEqual(['untouched']);
      expect(at('generous', { clock, touchedAt: null })).toEqual([]);
    });
  });

  it('asks to open a held reveal, and names the coach who is coming for a hand', () => {
    expect(kinds(needsYou(aCoachView({ teams: [aTeam('linde', { phase: 'reveal', revealHeld: true })] }), 0))).toEqual(['held']);
    const ria = aPerson('ria', { hand: { since: NOW, puzzle: 'P1', claimedBy: 'Bea' } });
    const team = aTeam('linde', { puzzles: [aPuzzle('P1', { title: 'De mail' })] });
    expect(needsYou(aCoachView({ people: [ria], teams: [team] }), 0)).toMatchObject([{ claimedBy: 'Bea', puzzle: 'P1' }]);
  });

  it('is expressed in moments, so that the passing of time alone changes nothing', () => {
    const at = (now: number, gameMs: number) =>
      withNeeds(
        aCoachView({
          now,
          people: [aPerson('rob', { here: false, awaySince: NOW - 5_000 })],
          teams: [
            aTeam('linde', {
              clock: aClock({ gameMs, leftMs: 60 * MINUTE - gameMs }),
              puzzles: [aPuzzle('P1', { state: 'open', sinceMs: 2 * MINUTE })],
            }),
          ],
        }),
      ).teams;
    const [one, later] = [at(NOW, 3 * MINUTE)[0]!, at(NOW + 9 * MINUTE, 12 * MINUTE)[0]!];
    expect(one.needs.map(need => need.kind).toSorted()).toEqual(['away', 'behind', 'stuck', 'untouched']);
    expect([later.needs, later.status]).toEqual([one.needs, one.status]);
  });
});
