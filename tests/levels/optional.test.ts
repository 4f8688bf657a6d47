import { expect, test } from 'vitest';
import type { GameCommand } from '../../shared/game/command.ts';
import { replay } from '../../shared/game/replay.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { playOn, startRun } from '../../shared/proof/run.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { step } from '../../shared/game/step.ts';
import type { CompiledLevel, CompiledPuzzle } from '../../shared/level/compiled.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { realLevel } from './support/readLevel.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { toyRegistry } from './toy/kinds.ts';
import { Game, toyLevel } from './toy/play.ts';
import { toSource, toyFiles } from './toy/source.ts';

const PATIENCE = { timeout: 600_000 };
const toy = toyLevel();
const level = realLevel('de-lege-stoel');
const OPTIONAL = ['P5', 'P9', 'S1'];
const SETS = [['P5'], ['P9'], ['P5', 'P9'], ['P5', 'P9', 'S1']];

/** Tools and items that only these puzzles use, derived from the level, not from the code under test. */
function ownOf(of: CompiledLevel, ids: readonly string[]) {
  const others = [...of.puzzles.values()].filter(puzzle => !ids.includes(puzzle.id));
  const toolsOf = (puzzle: CompiledPuzzle) => puzzle.steps.flatMap(one => one.opens.map(part => part.split('.')[0]!));
  const mine = ids.map(id => of.puzzles.get(id)!);
  const only = (list: (puzzle: CompiledPuzzle) => readonly string[]) =>
    new Set(mine.flatMap(list).filter(id => !others.some(puzzle => list(puzzle).includes(id))));
  return { tools: only(toolsOf), items: only(puzzle => puzzle.info) };
}

/** What a view shows of these puzzles, apart from messages about what happened. */
function tracesOf(of: CompiledLevel, ids: readonly string[], view: PlayerView): string[] {
  const { tools, items } = ownOf(of, ids);
  const { messages: _messages, puzzles, ...rest } = view;
  const shown = JSON.stringify({ ...rest, puzzles: puzzles.filter(puzzle => !ids.includes(puzzle.id)) });
  const texts = ids.flatMap(id => {
    const { title, goal, strip, steps, lead } = of.puzzles.get(id)!;
    const cards = of.level.packCards[lead]?.steps ?? [];
    return [title, goal, strip, ...cards, ...steps.flatMap(one => [one.goal, one.strip])].flatMap(text =>
      text ? [text.nl] : [],
    );
  });
  return [
    ...view.tools.filter(tool => tools.has(tool.id)).map(tool => `window ${tool.id}`),
    ...view.items.filter(item => items.has(item.id)).map(item => `item ${item.id}`),
    ...texts.map(text => text.split('{')[0]!.trim()).filter(text => text.length > 8 && shown.includes(text)),
  ];
}

const tracesNow = (game: Game, ids: readonly string[]): string[] =>
  game.state.seats.flatMap(({ id }) => tracesOf(game.level, ids, game.view(id)).map(trace => `${id}: ${trace}`));

/** Plays to the debrief (or the reveal), checking every seat's view after every command. */
function playLooking(game: Game, ids: readonly string[], until = 'debrief'): Set<string> {
  const seen = new Set(tracesNow(game, ids));
  game.playUntil(state => {
    tracesNow(game, ids).forEach(trace => seen.add(trace));
    return state.phase === until;
  });
  return seen;
}

test.each(SETS)('a game without %j shows nothing of it, from the briefing to the debrief', PATIENCE, (...skip) => {
  for (const players of [5, 4, 3]) {
    const game = new Game(level, players, { skip });
    expect([players, [...playLooking(game, skip)]]).toEqual([players, []]);
    expect(game.state.choice.chosen).toBe('linde');
  }
});

test('three players see nothing of what their team size leaves out', PATIENCE, () => {
  expect([...playLooking(new Game(level, 3), ['P5', 'P9'])]).toEqual([]);
});

test('a skipped puzzle does not count in the progress, in the list or for the coach', () => {
  const game = Game.playing(level, 5, { skip: ['P5', 'P9'] });
  const whole = Game.playing(level, 5);
  const ids = (view: PlayerView) => view.puzzles.map(puzzle => puzzle.id);
  expect(ids(whole.view('s1')).filter(id => !ids(game.view('s1')).includes(id))).toEqual(['P5', 'P9']);
  expect(game.view('s1').progress.total).toBe(whole.view('s1').progress.total - 2);
  expect(game.view('s1').progress.dots).not.toContain('skipped');
  expect(projectTeam(level, game.state, game.context(), 'nl').puzzles.map(puzzle => puzzle.id)).toEqual(ids(game.view('s1')));
  expect(game.view('s1').puzzles.find(puzzle => puzzle.id === 'P7b')!.needs).not.toContain('P9');
});

test('during the briefing a skipped puzzle is not in the coach’s list either', () => {
  const game = new Game(level, 4, { skip: ['P9'] });
  expect(projectTeam(level, game.state, game.context(), 'nl').puzzles.map(puzzle => puzzle.id)).not.toContain('P9');
});

test.each(['P5', 'P9'])('%s skipped half way leaves no window, item, role or sentence behind', PATIENCE, id => {
  for (const players of [5, 4]) {
    const game = Game.playing(level, players).playUntil(state => puzzleStatus(state, id) === 'open');
    const { opens } = level.puzzles.get(id)!.steps[0]!;
    const tool = opens[0]!.split('.')[0]!;
    const lead = game.state.holds[id]!;
    const other = game.view(lead).puzzles.find(puzzle => puzzle.id === id)!.askable[0]!.seat;
    game.do({ type: 'tool.open', by: lead, tool });
    game.do({ type: 'ask', by: lead, to: other, puzzle: id });
    expect(tracesNow(game, [id])).not.toEqual([]);
    game.do({ type: 'puzzle.skip', by: 'coach:1', puzzle: id });
    expect([...playLooking(game, [id], 'reveal')]).toEqual([]); // the debrief mentions what happened, including this question
    expect(game.view(other).asks).toEqual([]);
    expect(projectTeam(level, game.state, game.context(), 'nl').seats.map(seat => seat.openTool)).not.toContain(
      level.tools.get(tool)!.title.nl,
    );
    expect(game.state.choice.chosen).toBe('linde');
  }
});

test('a role with only skipped work is not mentioned', () => {
  const files = Game.playing(level, 3); // seat 1 has P5 of the role of the figures, and nothing else of it
  expect(files.state.holds.P5).toBe('s1');
  expect(files.view('s1').me.title).not.toContain(level.level.roles.find(role => role.packs.includes('P5'))!.also.nl);
});

test('puzzles that are dropped when time is up keep what the team has seen', () => {
  const game = Game.playing(level, 4, { minutes: 45 }).playUntil(state => puzzleStatus(state, 'P1') === 'solved');
  const before = game.view('s2');
  while (game.state.phase === 'playing') {
    game.at += 30_000;
    game.tick();
  }
  game.do({ type: 'time.answer', by: 's1', more: false });
  const after = game.view('s2');
  expect(before.tools.map(tool => tool.id).filter(id => !after.tools.some(tool => tool.id === id))).toEqual([]);
  expect(before.items.map(item => item.id).filter(id => !after.items.some(item => item.id === id))).toEqual([]);
});

test('only optional puzzles can be skipped', () => {
  const start: GameCommand = { type: 'game.start', by: 'coach:1', minutes: 60, seats: ['s1', 's2', 's3'], seed: 1 };
  expect(step(toy, null, { ...start, skip: ['ONE'] }, 0)).toEqual({ rejected: 'unknown' });
  expect(step(toy, null, { ...start, skip: ['none'] }, 0)).toEqual({ rejected: 'unknown' });
  expect(step(toy, null, { ...start, skip: ['OPT'] }, 0)).toHaveProperty('state');
});

test('the journal records skipped puzzles, and an older one without them still replays', () => {
  const game = Game.playing(toy, 5, { skip: ['OPT'] });
  expect(replay(toy, game.journal)).toEqual(game.state);
  expect(puzzleStatus(game.state, 'OPT')).toBe('skipped');
  const old = Game.playing(toy, 5);
  expect(old.journal[0]!.command).not.toHaveProperty('skip');
  expect(replay(toy, old.journal)).toEqual(old.state);
  const { skip: _skip, ...snapshot } = new Game(toy, 5).state; // as an older version wrote it
  const ready = old.journal.slice(1);
  expect(puzzleStatus(replay(toy, ready, snapshot), 'OPT')).toBe('open');
});

test('every optional puzzle of the level is tried here', () => {
  const optional = [...level.puzzles.values()].filter(puzzle => puzzle.optional).map(puzzle => puzzle.id);
  expect(optional.toSorted()).toEqual(OPTIONAL);
});

test('the debrief mentions events of a skipped puzzle, but not as led by somebody or as the hardest', () => {
  const game = Game.playing(toy, 5); // s5 leads OPT
  game.pass(10).do({ type: 'ask', by: 's5', to: 's1', puzzle: 'OPT' });
  game.pass(10).do({ type: 'answer', by: 's1', ask: 0, sentence: 'a.0' });
  for (let n = 0; n < 3; n++) {
    game.pass(10).set('s5', 'extra', 'more.v', 'none');
    game.check('s5', 'OPT', 'more');
  }
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.pass(600).do({ type: 'puzzle.skip', by: 'coach:1', puzzle: 'OPT' });
  game.playUntil(state => state.phase === 'debrief');
  const { timeline, helped, wrongIdeas, mine } = game.view('s5').debrief!;
  expect(helped.map(({ from, to }) => [from, to])).toEqual([['Ria', 'Els']]);
  expect(timeline[0]).toMatchObject({ atMs: 10_000, text: 'Els vroeg iets.' });
  expect(timeline.filter(moment => moment.text.startsWith('Lang:')).map(moment => moment.title)).toEqual([
    toy.puzzles.get('ONE')!.title.nl,
  ]);
  expect(wrongIdeas).toEqual(['Wij dachten: bad']);
  expect(mine.join(' ')).not.toContain(toy.puzzles.get('OPT')!.title.nl);
});

test.each([5, 4, 3])('a team of %i that never touches an optional task reaches the end', PATIENCE, players => {
  const run = startRun(level, players);
  expect(playOn(run, undefined, undefined, puzzle => !OPTIONAL.includes(puzzle))).toBe(true);
  expect(run.state.choice.chosen).toBe('linde');
});

test('a need that is optional is not waited for, and the author is warned at its line', () => {
  const files = toyFiles();
  files['puzzles/GATHER.json'].needs.push('OPT');
  const compiled = compileLevel(toSource(files), toyRegistry);
  if (!('level' in compiled)) throw new Error('the level should be sound');
  expect(compiled.level.puzzles.get('GATHER')!.needs).not.toContain('OPT');
  expect(compiled.level.warnings).toContainEqual(
    expect.objectContaining({
      severity: 'warning',
      file: 'puzzles/GATHER.json',
      what: expect.stringMatching(/"OPT" is optional/),
    }),
  );
});
