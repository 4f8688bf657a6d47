import { describe, expect, it } from 'vitest';
import { aClock, aCoachView, aPerson, aPuzzle, aTeam, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { mayDo, valuesOf, type Act, type OfMember, type OfTeam, type Subject } from './act.ts';
import * as call from './call.ts';
import * as clock from './clock.ts';
import * as game from './game.ts';
import * as people from './people.ts';
import { ARRIVED, BAR, BROKEN, FACE, MEMBER, NEED, PUZZLE, TEAM, TEAM_MORE, TILE } from './places.ts';
import * as puzzles from './puzzles.ts';
import * as talk from './talk.ts';
import * as trouble from './trouble.ts';

const isAct = (one: unknown): one is { id: string } => typeof one === 'object' && one !== null && 'icon' in one;
const all = [call, clock, game, people, puzzles, talk, trouble].flatMap(topic => Object.values<unknown>(topic)).filter(isAct);
const ids = (acts: readonly { id: string }[]): string[] => acts.map(act => act.id);
const can = <S extends Subject>(groups: readonly (readonly Act<S>[])[], of: S): string[] =>
  ids(groups.flat().filter(act => mayDo(act, of)));

describe('the acts of a coach', () => {
  it('each have a unique name', () => {
    expect(new Set(ids(all)).size).toBe(all.length);
  });

  it('are each offered somewhere', () => {
    const needs = Object.values(NEED).flatMap(acts => Object.values(acts).flat());
    const placed = [...needs, ...[TILE, TEAM_MORE, MEMBER, FACE, ARRIVED].flat(2), ...BAR, ...TEAM, ...PUZZLE, ...BROKEN];
    // these are offered beside what they are about
    expect(ids(all).filter(id => !ids(placed).includes(id))).toEqual(['undo', 'openReveals']);
  });

  it('are offered to a guest only where they show something', () => {
    const view = aCoachView({ me: { coach: '', name: '', as: 'observer' } });
    const of: OfMember = { view, team: aTeam('linde'), person: aPerson('ria') };
    expect([can(FACE, of), can(TILE, of)]).toEqual([['watch'], []]);
  });
});

describe('what can be done to a team', () => {
  const at = (change: Parameters<typeof aTeam>[1]): OfTeam => ({ view: aCoachView(), team: aTeam('linde', change) });

  it('follows its phase', () => {
    expect(can(TILE, at({ phase: 'briefing' }))).toEqual(['begin', 'messageTeam', 'readyPraise']);
    expect(can(TILE, at({}))).toEqual(['pause', 'plusFive', 'gather', 'messageTeam', 'readyPraise']);
    expect(can(TILE, at({ phase: 'paused' }))[0]).toBe('resume');
    expect(can(TILE, at({ phase: 'closed' }))).toEqual([]);
  });

  const noLimit = { clock: aClock({ limited: false, leftMs: null }) };

  it('adds or removes time only where there is a limit', () => {
    expect(can(TEAM_MORE, at({}))).toEqual(['plusTen', 'minusFive', 'clockOff', 'restart', 'endGame']);
    expect(can(TEAM_MORE, at(noLimit))).toEqual(['clockOn', 'restart', 'endGame']);
    expect(can(TEAM_MORE, at({ ...noLimit, phase: 'debrief' }))).not.toContain('clockOn');
  });

  it('sets a limit again: the minutes that are typed, or the earlier limit', () => {
    const of = at(noLimit);
    const field = clock.clockOn.asks!(of);
    const fits = ['', '1', '20', '999', '0', '-5', '2,5', 'tien'].filter(typed => field.fits(typed));
    expect([fits, field.max]).toEqual([['', '1', '20', '999'], 3]);
    const sent = (typed: string) => 'send' in clock.clockOn && clock.clockOn.send(of, typed);
    expect([sent('20'), sent('')]).toEqual([
      { type: 'team', team: 'linde', command: { type: 'clock.on', minutes: 20 } },
      { type: 'team', team: 'linde', command: { type: 'clock.on' } },
    ]);
  });

  it('applies to all teams for which it is possible', () => {
    const teams = [
      aTeam('linde'),
      aTeam('roos', { phase: 'paused' }),
      aTeam('wilg', { clock: aClock({ limited: false, leftMs: null }) }),
      aTeam('tulp', { phase: 'debrief' }),
    ];
    const of = { view: aCoachView({ teams }) };
    const toWhom = (act: Act) => ('send' in act ? [act.send(of, '')].flat() : []).map(one => 'team' in one && one.team);
    expect(can([BAR], of)).toEqual(['messageAll', 'gatherAll', 'plusFiveAll', 'pauseAll']);
    expect([toWhom(clock.pauseAll), toWhom(clock.plusFiveAll)]).toEqual([
      ['linde', 'wilg'],
      ['linde', 'roos'],
    ]);
  });
});

describe('what can be done with a person', () => {
  const seat = (id: string) => ({ seat: id, role: null, away: false, covered: false, openTool: null });
  const role = { id: 'r', number: 1, name: 'Zoeker', shape: 'circle' as const };
  const team = aTeam('linde', { seats: [seat('ria'), { ...seat('jan'), role }] });
  const view = aCoachView({ people: [aPerson('ria'), aPerson('jan', { name: 'Jan' })], teams: [team, aTeam('roos')] });

  it('depends on their state', () => {
    expect(can(MEMBER, { view, team, person: aPerson('ria') })).toEqual([
      'praisePerson',
      'giveRoles',
      'swapRoles',
      'seatLink',
      'playAlong',
      'renamePerson',
      'movePerson',
      'removePerson',
    ]);
    const hand = { since: NOW, puzzle: null, claimedBy: null };
    expect(can(MEMBER, { view, team, person: aPerson('ria', { hand }) }).slice(0, 2)).toEqual(['claimHand', 'handSeen']);
    expect(can(MEMBER, { view, team, person: aPerson('ria', { hand: { ...hand, claimedBy: 'Bea' } }) })[0]).toBe('handSeen');
    expect(can(MEMBER, { view, team, person: aPerson('ria', { here: false }) })).toContain('cover');
  });

  it('asks with whom, and names both afterwards', () => {
    const of: OfMember = { view, team, person: aPerson('ria', { name: 'Ria' }) };
    expect(people.swapRoles.choices?.(of)).toMatchObject([{ id: 'jan', label: 'Jan, Zoeker' }]);
    expect(valuesOf(people.swapRoles, of, 'jan')).toMatchObject({ a: 'Ria', b: 'Jan' });
  });
});

it('help with a puzzle is offered during the game, depending on the state of the puzzle', () => {
  const of = (state: 'open' | 'locked' | 'solved', phase: 'playing' | 'paused' = 'playing') => {
    const puzzle = aPuzzle('P1', { state });
    return { view: aCoachView(), team: aTeam('linde', { phase, puzzles: [puzzle] }), puzzle };
  };
  expect(can([PUZZLE], of('open'))).toEqual(['giveHint', 'skipPuzzle', 'solvePuzzle']);
  expect(can([PUZZLE], of('locked'))).toEqual(['skipPuzzle']);
  expect(can([PUZZLE], of('solved'))).toEqual(['giveHint', 'reopenPuzzle', 'restartHere']);
  expect(can([PUZZLE], of('open', 'paused'))).toEqual([]);
});
