import { expect, test } from 'vitest';
import { estimate, REPORTED_WAIT, SIZES } from '../../shared/level/estimate.ts';
import { inForm } from '../../shared/level/forms.ts';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { isStepOpen, openSteps } from '../../shared/game/status.ts';
import type { PartView } from '../../shared/protocol/view.ts';
import type { VideocallParts } from '../../shared/tools/videocall/view.ts';
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
  expect(report.without).toEqual({ tried: 7 * 3 * 3, failed: 0 });
  expect(report.forms).toEqual({ tried: 6, failed: 0 });
  expect(report.reading!.wordsPerSentence).toBeLessThan(8);
  expect(report.reading!.score).toBeGreaterThan(80);
});

test('it fits an hour at the usual pace with five, four and three, the short form 45 minutes, and nobody waits over two minutes', () => {
  for (const players of SIZES) {
    const [full, short] = [estimate(level, players), estimate(inForm(level, 'short'), players)];
    expect(full.minutes).toBeLessThanOrEqual(60);
    expect(short.minutes).toBeLessThanOrEqual(47);
    for (const wait of [...full.longestWait, ...short.longestWait]) expect(wait.minutes).toBeLessThanOrEqual(REPORTED_WAIT);
  }
});

test('the short form speaks of nothing that it leaves out, and has the weights that the file would have given', () => {
  const left = /cursus|Zuiderlicht|Slim Werven|\bAI\b|Functieprofiel/;
  const heard = (form: 'full' | 'short', players: number) => {
    const said = new Set<string>();
    const game = Game.playing(inForm(level, form), players);
    game.playUntil(state => {
      if (state.phase === 'playing')
        for (const { id } of state.seats)
          JSON.stringify(game.view(id), (_, value: unknown) => (typeof value === 'string' ? (said.add(value), value) : value));
      return state.phase === 'reveal';
    });
    return { said: [...said], tools: game.state.tools };
  };
  for (const players of SIZES) {
    const short = heard('short', players);
    expect(short.said.filter(text => left.test(text))).toEqual([]);
    const weights = (short.tools.match as { weights: Record<string, { to: number }> }).weights;
    expect(Object.values(weights).map(({ to }) => to)).toEqual([4, 3, 2, 1]);
  }
  expect(heard('full', 5).said.filter(text => left.test(text)).length).toBeGreaterThan(5);
  expect(heard('full', 3).said.filter(text => /andere sector blijven/.test(text))).toEqual([]); // three people never reckon that
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
    expect(game.view(id).lines.now).toMatchObject({ kind: 'turn', text: expect.stringMatching(/^Schrijf uw eigen zin/) });
});

test('the two lists need two people: nobody can lay the list of another, and no name counts before both are there', () => {
  for (const players of [5, 4, 3]) {
    const game = Game.playing(level, players).playUntil(state => isStepOpen(state, 'GA', 'lijsten'));
    const holders = ['lijst1', 'lijst2'].map(
      item => game.state.seats.find(({ id }) => game.view(id).items.some(one => one.id === item))!.id,
    );
    expect(new Set(holders).size).toBe(2);
    const lay = (by: string, list: string) => game.try({ type: 'tool.act', by, tool: 'bord', action: { type: 'lay', list } });
    for (const { id } of game.state.seats.filter(seat => seat.id !== holders[1])) expect(lay(id, 'lijst2')).toBe('notYours');
    expect(lay(holders[0]!, 'lijst1')).toBeNull();
    const tap = { type: 'tool.act', by: holders[0]!, tool: 'bord', action: { type: 'tap', name: 'sanne', on: true } } as const;
    expect(game.try(tap)).toBe('notReady');
    expect(lay(holders[1]!, 'lijst2')).toBeNull();
    expect(game.try(tap)).toBeNull();
  }
});

test('all ask in the talks: each present person one or two of the six questions, also when somebody left', () => {
  for (const players of [5, 4, 3]) {
    const game = Game.playing(level, players).playUntil(state => isStepOpen(state, 'P7b', 'luisteren'));
    const asks = (seat: string) => {
      const call = game.view(seat).tools.find(tool => tool.id === 'gesprek')!;
      return (call.parts as { ask: PartView<VideocallParts['ask']> }).ask.view.turns.filter(turn => turn.mine && !turn.asked);
    };
    const each = game.state.seats.map(({ id }) => asks(id).length);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(Math.min(...each)).toBeGreaterThan(0);
    expect(Math.max(...each)).toBeLessThan(3);
    game.do({ type: 'seat.away', by: 'clock', seat: 's1' });
    expect(game.state.seats.slice(1).reduce((sum, { id }) => sum + asks(id).length, 0)).toBe(6);
  }
});

test('a not-yet text fits in the words under a tool, and does not begin with what its heading says', () => {
  const spoken = (text: string) =>
    text
      .replaceAll(/\{who:[^}]*\}/g, 'de Organisator (Carla)')
      .replaceAll(/\{match\.\w+\.(off|why)\}/g, 'Staat er wat daarna beter ging?')
      .replaceAll(/\{[^}]*\}/g, 'klantgericht');
  for (const puzzle of level.puzzles.values())
    for (const step of puzzle.steps)
      for (const { say } of step.notYet) {
        expect([say.nl, spoken(say.nl).length <= 90]).toEqual([say.nl, true]);
        expect(say.nl).not.toMatch(/^nog niet/i);
        expect(say.en).not.toMatch(/^not yet/i);
      }
});

test('every task has a goal for each of its steps', () => {
  const without = [...level.puzzles.values()].flatMap(({ id, steps }) =>
    steps.filter(step => !step.goal).map(step => `${id} ${step.id}`),
  );
  expect(without).toEqual([]);
});
