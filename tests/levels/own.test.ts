import { beforeAll, expect, test } from 'vitest';
import { replay } from '../../shared/game/replay.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');
let played: Game; // in the debrief, before anybody shared anything
beforeAll(() => {
  played = Game.playing(level, 4, { languages: ['nl', 'en'] }).playUntil(state => state.phase === 'debrief');
});
/** A copy of that game for one test. */
const again = (): Game => Object.assign(new Game(level, 4, { languages: ['nl', 'en'] }), { state: played.state, at: played.at });
const tapOf = (game: Game, seat: string) => game.view(seat).own.find(one => one.puzzle === 'P1');

test('"En u?" asks about solved puzzles, in the player’s language, and the answer is private', () => {
  const game = Game.playing(level, 4, { languages: ['nl', 'en'] });
  expect(game.view('s1').own).toEqual([]);
  expect(game.try({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'learn' })).toBe('closed');
  expect(game.try({ type: 'own.tap', by: 's1', puzzle: 'nothing', tap: 'learn' })).toBe('unknown');
  game.playUntil(state => puzzleStatus(state, 'P1') === 'solved');
  expect(tapOf(game, 's1')).toMatchObject({ skill: 'veilig mailen', tap: null });
  expect(tapOf(game, 's2')!.skill).not.toBe('veilig mailen');
  game.do({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'learn' });
  expect(tapOf(game, 's1')!.tap).toBe('learn');
  expect(['s2', 's3', 's4'].map(seat => tapOf(game, seat)!.tap)).toEqual([null, null, null]);
  game.do({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'can' });
  expect(tapOf(game, 's1')!.tap).toBe('can'); // the last one counts
  expect(game.view('s1', { as: 'mirror' }).own).toEqual([]);
  expect(replay(level, game.journal).own).toEqual(game.state.own);
});

test('shared taps are visible to the group as counts of three or more and to the coach by name, until withdrawn', () => {
  const game = again();
  for (const [by, tap] of [
    ['s1', 'learn'],
    ['s2', 'learn'],
    ['s3', 'can'],
  ] as const)
    game.do({ type: 'own.tap', by, puzzle: 'P1', tap });
  const seen = () => game.view('s4').debrief!.taps;
  const told = () => projectTeam(level, game.state, game.context(), 'nl').debrief!.taps;
  expect([seen(), told()]).toEqual([[], []]);
  for (const by of ['s1', 's3']) game.do({ type: 'share', by, what: 'taps', on: true });
  expect(seen()).toEqual([]); // of two a count would tell who is who
  game.do({ type: 'share', by: 's2', what: 'taps', on: true });
  expect(seen()).toEqual([{ skill: 'veilig mailen', can: 1, learn: 2, no: 0 }]);
  game.do({ type: 'share', by: 's2', what: 'taps', on: false });
  expect(JSON.stringify(seen())).not.toContain('Ria');
  expect(told()).toEqual([
    { name: 'Ria', can: [], learn: ['veilig mailen'], no: [] },
    { name: 'Anna', can: ['veilig mailen'], learn: [], no: [] },
  ]);
  expect(game.view('s1').debrief!.sharing.taps).toBe(true);
  expect(game.view('s1', { as: 'mirror' }).debrief!.sharing.taps).toBe(false);
  game.do({ type: 'share', by: 's1', what: 'taps', on: false });
  expect(seen()).toEqual([]);
  expect(told().map(({ name }) => name)).toEqual(['Anna']);
});

test('feelings are counted without names and only from three people up, until withdrawn', () => {
  const game = again();
  for (const by of ['s1', 's2', 's3', 's4']) game.do({ type: 'feeling', by, feeling: 'blij' });
  const glad = () => game.view('s3').debrief!.feelings.find(one => one.id === 'blij')!.count;
  expect(glad()).toBeNull(); // until the coach goes on
  game.do({ type: 'debrief.goTo', by: 'coach:1', step: 2 });
  expect(glad()).toBe(4);
  game.do({ type: 'share', by: 's2', what: 'feeling', on: false });
  expect(glad()).toBe(3);
  game.do({ type: 'share', by: 's4', what: 'feeling', on: false });
  expect(glad()).toBeNull();
  expect(game.view('s2').debrief!.myFeeling).toBe('blij');
});

test('nothing can be shared during the game', () => {
  const game = Game.playing(level, 4);
  expect(game.try({ type: 'share', by: 's1', what: 'taps', on: true })).toBe('notNow');
});
