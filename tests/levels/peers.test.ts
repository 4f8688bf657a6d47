import { beforeAll, expect, test } from 'vitest';
import { migrateStored } from '../../shared/game/migrateState.ts';
import { projectOwnGame } from '../../shared/game/project/ownGame.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { replay } from '../../shared/game/replay.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');
const SENTENCE = 'Ik maakte het rooster voor 18 mensen.';
const HIDDEN = 'Dit houd ik voor mijzelf.';

/** A game in the debrief: s1 wrote a sentence and shared it, s2 wrote one and kept it, the others wrote nothing. */
function inTalk(players: number): Game {
  const game = Game.playing(level, players, { languages: ['nl', 'en'] });
  game.texts.set('t1', SENTENCE).set('t2', HIDDEN);
  game.playUntil(state => puzzleStatus(state, 'P11') === 'open');
  for (const [by, text] of [
    ['s1', 't1'],
    ['s2', 't2'],
  ] as const)
    game.do({ type: 'tool.act', by, tool: 'schrift', action: { type: 'write', text } });
  game.playUntil(state => state.phase === 'debrief');
  game.do({ type: 'share', by: 's1', what: 'sentence', on: true });
  return game;
}
let begun: Game;
beforeAll(() => {
  begun = inTalk(4);
});
/** A copy of that game for one test. */
const talk = (): Game =>
  Object.assign(new Game(level, 4, { languages: ['nl', 'en'] }), {
    state: begun.state,
    at: begun.at,
    texts: begun.texts,
    journal: [...begun.journal],
  });
const received = (game: Game, seat = 's1') => game.view(seat).debrief!.received;
const given = (game: Game, seat: string) => game.view(seat).debrief!.sentences.find(one => one.seat === 's1')!.given;

test('the writer reads who saw a deed or a result and who gave which word, in their own language; nobody else does', () => {
  const game = talk();
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true });
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: 'geduldig' });
  game.do({ type: 'peer.see', by: 's3', to: 's1', what: 'result', on: true });
  expect(received(game)).toEqual([
    { name: 'Piet', deed: true, result: false, word: 'geduldig' },
    { name: 'Anna', deed: false, result: true, word: null },
  ]);
  for (const seat of ['s2', 's3', 's4']) expect(received(game, seat)).toEqual([]);
  expect(given(game, 's2')).toEqual({ deed: true, result: false, word: 'geduldig' });
  expect(given(game, 's4')).toEqual({ deed: false, result: false, word: null });
  expect(JSON.stringify(game.view('s4').debrief)).not.toContain('"word":"geduldig"');
  expect(replay(level, game.journal).debrief).toEqual(game.state.debrief);
});

test('each gives one word, and everything can be taken back without a trace', () => {
  const game = talk();
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true });
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true });
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: 'slim' });
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: 'moedig' });
  expect(received(game)).toEqual([{ name: 'Piet', deed: true, result: false, word: 'moedig' }]);
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: null });
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: false });
  expect(received(game)).toEqual([]);
  expect(game.state.debrief.peers).toEqual({ s1: {} });
});

test('only a sentence that is shown can be answered, never one’s own, and only with a word of the list', () => {
  const game = talk();
  const word = (by: string, to: string, which = 'slim') => game.try({ type: 'peer.word', by, to, word: which });
  expect(word('s1', 's2')).toBe('closed'); // wrote one, and kept it
  expect(word('s1', 's3')).toBe('closed'); // wrote none
  expect(word('s1', 's1')).toBe('notYours');
  expect(word('s2', 'nobody')).toBe('unknown');
  expect(word('s2', 's1', 'saai')).toBe('unknown');
  game.do({ type: 'share', by: 's1', what: 'sentence', on: false });
  expect(word('s2', 's1')).toBe('closed');
  const playing = Game.playing(level, 4);
  expect(playing.try({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true })).toBe('notNow');
});

test('a mirror shows nothing of it; the coach reads it of the sentences that are shown', () => {
  const game = talk();
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: 'duidelijk' });
  const mirror = (seat: string) => game.view(seat, { as: 'mirror' }).debrief!;
  expect(mirror('s1').received).toEqual([]);
  expect(mirror('s2').sentences.map(({ given: mine }) => mine)).toEqual([{ deed: false, result: false, word: null }]);
  const told = () => projectTeam(level, game.state, game.context(), 'en').debrief!.praised;
  expect(told()).toEqual([{ name: 'Ria', feedback: [{ name: 'Piet', deed: false, result: false, word: 'clear' }] }]);
  game.do({ type: 'share', by: 's1', what: 'sentence', on: false });
  expect(told()).toEqual([]);
  expect(received(game)).toHaveLength(1); // what was said to the writer stays theirs
});

test('the coach is given words that ask for it in the step where it can be said, and in no other', () => {
  const game = talk();
  const { phases } = level.level.debrief;
  const asks = phases.filter((_, step) => {
    const at = { ...game.state, debrief: { ...game.state.debrief, step } };
    return projectTeam(level, at, game.context(), 'nl').debrief!.prompts.some(prompt => prompt.includes('aardig woord'));
  });
  expect(asks.map(({ id }) => id)).toEqual(['life']);
});

test('who is away keeps what was said, and a device that may not read the sentence gets none of it', () => {
  const game = talk();
  game.do({ type: 'seat.away', by: 'clock', seat: 's1' });
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true });
  expect(game.try({ type: 'peer.see', by: 's1', to: 's2', what: 'deed', on: true })).toBe('noSeat');
  game.do({ type: 'seat.back', by: 'clock', seat: 's1' });
  expect(received(game)).toHaveLength(1);
  expect(game.view('s1', { sealed: new Set(['note schrift'] as const) }).debrief!.received).toEqual([]);
});

test('what was said to a second seat of the same person is kept, and nobody praises themselves', () => {
  const game = talk();
  game.do({ type: 'peer.see', by: 's2', to: 's1', what: 'deed', on: true });
  game.do({ type: 'peer.word', by: 's3', to: 's1', word: 'slim' });
  game.do({ type: 'seat.leave', by: 'clock', seat: 's2', same: 's4' });
  expect(game.state.debrief.peers).toEqual({ s1: { s3: { word: 'slim' } } });
  game.do({ type: 'seat.leave', by: 'clock', seat: 's1', same: 's3' });
  expect(game.state.debrief.peers).toEqual({});
});

test('two people are enough, and the own page brings it along', () => {
  const game = inTalk(3);
  game.do({ type: 'seat.leave', by: 'coach:1', seat: 's3' });
  game.do({ type: 'peer.word', by: 's2', to: 's1', word: 'hartelijk' });
  expect(projectOwnGame(level, game.state, 's1', game.context()).feedback).toEqual([
    { name: 'Piet', deed: false, result: false, word: 'hartelijk' },
  ]);
  expect(projectOwnGame(level, game.state, 's2', game.context()).feedback).toEqual([]);
});

test('a stored game of before opens, and one with a damaged remark does not', () => {
  const { peers: _, ...before } = talk().state.debrief;
  const old = { ...talk().state, debrief: before };
  expect(migrateStored(structuredClone(old))).toEqual(old);
  expect(migrateStored({ ...structuredClone(old), debrief: { ...before, peers: { s1: { s2: { word: 5 } } } } })).toBeNull();
});
