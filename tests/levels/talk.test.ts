import { beforeAll, expect, test } from 'vitest';
import { projectTalk } from '../../shared/game/project/talk.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { viewerContext } from '../../shared/game/project/viewerContext.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');
const coach = 'coach:1';
let played: Game; // in the debrief
beforeAll(() => {
  played = Game.playing(level, 4, { languages: ['nl', 'en'] }).playUntil(state => state.phase === 'debrief');
});
const copyOf = (game: Game): Game =>
  Object.assign(new Game(level, 4, { languages: ['nl', 'en'] }), { state: game.state, at: game.at });
const talkOf = (game: Game) => projectTalk(viewerContext(level, game.state, game.context(), '', 'nl'))!;
const listsAt = (game: Game, step: number) => {
  game.do({ type: 'debrief.goTo', by: coach, step });
  return Object.fromEntries(talkOf(game).lists.map(list => [list.id, list]));
};
const told = (game: Game) => projectTeam(level, game.state, game.context(), 'nl').debrief!;

test('each step that collects something says what came out of it, from the same answers as the people see', () => {
  const game = copyOf(played);
  const seen = game.view('s1').debrief!;
  const felt = listsAt(game, 1);
  expect(felt['feelings']!.total).toBe(0);
  const { hardest, helped } = listsAt(game, 2);
  expect(helped!.total).toBe(seen.helped.length);
  expect(hardest!.total).toBe(1);
  expect(talkOf(game).moments.map(({ atMs }) => atMs)).toEqual(seen.timeline.map(({ atMs }) => atMs));
  const { ideas, reasons } = listsAt(game, 3);
  expect(ideas!.counts.map(({ label }) => label)).toEqual(seen.wrongIdeas);
  expect(reasons!.total).toBe(seen.lessons.reduce((sum, { said }) => sum + said.length, 0));
  expect(talkOf(game).sums).toEqual(seen.sums);
  expect(Object.keys(listsAt(game, 4))).toEqual(['learn', 'can', 'praise', 'shared']);
  const { chosen } = listsAt(game, 5);
  expect(chosen!.counts.map(({ label }) => label)).toEqual([seen.result.chosen]);
});

test('nothing that came out bears a name or a sentence of somebody', () => {
  const game = copyOf(played);
  const names = game.state.seats.map(({ id }) => game.view(id).me.name);
  for (let step = 0; step < 7; step++) {
    listsAt(game, step);
    const said = JSON.stringify(talkOf(game));
    for (const name of names) expect(said).not.toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('who chose a feeling need not say that they are ready; at the next step everybody says so again', () => {
  const game = copyOf(played);
  listsAt(game, 1);
  game.do({ type: 'feeling', by: 's1', feeling: 'blij' });
  game.do({ type: 'debrief.ready', by: 's2', on: true });
  expect(told(game).ready).toEqual(['s1', 's2']);
  game.do({ type: 'debrief.ready', by: 's1', on: false });
  expect(told(game).ready).toEqual(['s2']);
  game.do({ type: 'debrief.goTo', by: coach, step: 1 }); // the same step once more
  expect(told(game).ready).toEqual(['s2']);
  game.do({ type: 'debrief.goTo', by: coach, step: 2 });
  expect(told(game).ready).toEqual([]);
  game.do({ type: 'feeling', by: 's1', feeling: 'moe' }); // a late change is no answer to this step
  expect(told(game).ready).toEqual([]);
});

test('the word can be given, passed on and taken back, and goes when the step goes', () => {
  const game = copyOf(played);
  game.do({ type: 'debrief.speaker', by: coach, seat: 's3' });
  expect([game.state.debrief.speaker, told(game).asked]).toEqual(['s3', ['s3']]);
  game.do({ type: 'debrief.speaker', by: coach });
  expect(game.state.debrief.speaker).not.toBe('s3');
  game.do({ type: 'debrief.speaker', by: coach, seat: null });
  expect(game.view('s3').debrief!.speaker).toBe(null);
  expect(told(game).asked).toHaveLength(2);
  expect(game.try({ type: 'debrief.speaker', by: coach, seat: 'nobody' })).toBe('nobodyToAsk');
  game.do({ type: 'debrief.speaker', by: coach, seat: 's1' });
  game.do({ type: 'debrief.goTo', by: coach, step: 3 });
  expect(game.state.debrief.speaker).toBe(null);
});

test('a team whose coach finished the last task, or stopped the game, is not said to have chosen', () => {
  const { final } = level.level;
  const atEnd = Game.playing(level, 4, { languages: ['nl', 'en'] }).playUntil(state => puzzleStatus(state, final) === 'open');
  const stopped = copyOf(atEnd);
  atEnd.do({ type: 'puzzle.solve', by: coach, puzzle: final });
  stopped.do({ type: 'end', by: coach });
  for (const [game, finish] of [
    [atEnd, 'coach'],
    [stopped, 'none'],
    [copyOf(played), 'chose'],
  ] as const) {
    const { chosen } = listsAt(game, 5);
    expect(told(game).finish).toBe(finish);
    expect(chosen!.total).toBe(finish === 'chose' ? 1 : 0);
  }
});
