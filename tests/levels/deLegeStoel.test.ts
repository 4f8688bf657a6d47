import { expect, test } from 'vitest';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { openSteps } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const PATIENCE = { timeout: 600_000 }; // a busy machine is slow, not wrong
const level = realLevel('de-lege-stoel');

test('the level is valid: every team size can solve it, every rule is proved, and no drop-out blocks it', PATIENCE, () => {
  const report = checkLevel(level);
  expect(report.issues.filter(issue => issue.severity === 'error')).toEqual([]);
  expect(report.played.filter(one => !one.reached)).toEqual([]);
  expect(report.rules.total).toBeGreaterThan(30);
  expect(report.rules.proved).toBe(report.rules.total);
  expect(report.dropouts).toMatchObject({ failed: 0 });
  expect(report.dropouts.tried).toBeGreaterThan(60);
  expect(report.without).toEqual({ tried: 7 * 3 * 2, failed: 0 });
  expect(report.estimate.flatMap(one => one.longestWait).filter(wait => wait.minutes > 3)).toEqual([]);
  expect(report.reading!.wordsPerSentence).toBeLessThan(8);
  expect(report.reading!.score).toBeGreaterThan(80);
});

test('no person gets both lists, with five, four and three', () => {
  for (const players of [5, 4, 3]) {
    const game = Game.playing(level, players).playUntil(state => ['lijst1', 'lijst2'].every(item => state.given.includes(item)));
    const holders = game.state.seats.map(seat => game.view(seat.id).items.filter(item => item.id.startsWith('lijst')).length);
    expect(holders.toSorted((a, b) => a - b)).toEqual([...Array(players - 2).fill(0), 1, 1]);
  }
});

test('deciding when time is up leaves an ending in which the best choice is possible', () => {
  const game = Game.playing(level, 4, { minutes: 45 });
  while (game.state.phase === 'playing') {
    game.at += 30_000;
    game.tick();
  }
  game.do({ type: 'time.answer', by: 's1', more: false });
  game.playUntil(state => state.phase === 'reveal');
  expect(game.state.choice.chosen).toBe('linde');
  expect(game.view('s1').reveal!.ending.length).toBeGreaterThan(0);
});

test.each(['nl', 'en'] as const)('no text in %s keeps a token when it is shown', PATIENCE, language => {
  const game = Game.playing(level, 5, { languages: Array(5).fill(language) });
  game.playUntil(state => {
    for (const { id } of state.seats) {
      const view = game.view(id);
      expect(JSON.stringify(view)).not.toMatch(/\{[a-z]+[:.][^"]*\}/i);
    }
    return state.phase === 'debrief';
  });
});

test('every step of the common task has its own sentence for the person who must do it', () => {
  const game = Game.playing(level, 5).playUntil(state => openSteps(level, state).some(({ step }) => step.id === 'eigenZin'));
  for (const { id } of game.state.seats)
    expect(game.view(id).strip).toMatchObject({ kind: 'step', text: expect.stringMatching(/^Schrijf uw eigen zin/) });
});
