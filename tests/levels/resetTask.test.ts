import { expect, test } from 'vitest';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();
const coach = (game: Game, command: CoachTeamCommand) => game.try({ by: 'coach:1', ...command });
const acts = (game: Game) => projectTeam(level, game.state, game.context(), 'nl').acts;

test('an open puzzle starts over alone: its answers go, hints and other tasks stay, and it can be undone', () => {
  const game = Game.playing(level, 5);
  coach(game, { type: 'hint.give', puzzle: 'ONE', step: 'choose', number: 1 });
  game.set('s1', 'een', 'box.x', 'bad');
  game.set('s2', 'twee', 'box.y', 'right');
  expect(coach(game, { type: 'puzzle.reset', puzzle: 'ONE' })).toBe(null);
  expect(game.state.tools.een).toMatchObject({ 'box.x': 'none' });
  expect(game.state.tools.twee).toMatchObject({ 'box.y': 'right' });
  expect(game.view('s1').puzzles.find(one => one.id === 'ONE')!.steps[0]!.hints.given).toHaveLength(1);
  expect(acts(game).at(-1)).toMatchObject({ what: 'coachReset', puzzle: 'ONE' });
  expect(game.undo()).toBe(null);
  expect(game.state.tools.een).toMatchObject({ 'box.x': 'bad' });
  expect(acts(game).map(act => act.what)).not.toContain('coachReset');
  expect(coach(game, { type: 'puzzle.reset', puzzle: 'THREE' })).toBe('closed');
  coach(game, { type: 'puzzle.solve', puzzle: 'ONE' });
  expect(coach(game, { type: 'puzzle.reset', puzzle: 'ONE' })).toBe('alreadyDone');
});
