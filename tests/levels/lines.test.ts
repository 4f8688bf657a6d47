import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextMoves } from '../../shared/game/solve.ts';
import { holderOfItem, holderOfPart, isGiven, presentPlayers } from '../../shared/game/people.ts';
import { factReader } from '../../shared/game/facts.ts';
import { stepTurns, type StepTurn } from '../../shared/game/stepTurn.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { LineTarget, LineView } from '../../shared/protocol/lineView.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { realLevel } from './support/readLevel.ts';
import { Game, toyLevel } from './toy/play.ts';

const PATIENCE = { timeout: 600_000 }; // a busy machine is slow, not wrong
const LONGEST = 110; // characters, with the longest names of the test

const folder = join(import.meta.dirname, '../../levels');
const real = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
const levels: [string, () => CompiledLevel][] = [
  ['the toy level', toyLevel],
  ...real.map(({ name }): [string, () => CompiledLevel] => [name, () => realLevel(name)]),
];

/** What is wrong with a line at this moment; []: nothing. */
function faultsOf(game: Game, view: PlayerView, line: LineView, needed: ReadonlySet<string>): string[] {
  const me = view.me.seat;
  const here = new Set(game.state.seats.filter(seat => !seat.away && !seat.left).map(seat => seat.id));
  const faults: string[] = [];
  if (!line.text.trim()) faults.push('it says nothing');
  if (line.text.length > LONGEST) faults.push(`it is too long (${line.text.length})`);
  if (/\{|\bundefined\b|\bnull\b|\.\.|\?\?/.test(line.text)) faults.push('it is not filled in');
  const target = targetFault(view, line.go);
  if (target) faults.push(target);
  for (const wait of line.waits) {
    if (wait.seat === me) faults.push('one waits for oneself');
    if (!here.has(wait.seat)) faults.push(`${wait.name} is not here`);
    if (!wait.part) faults.push(`it does not say what ${wait.name} is doing`);
  }
  if (line.kind === 'turn') {
    if (line.step && !view.puzzles.find(one => one.id === line.step!.puzzle)?.steps.some(one => one.id === line.step!.step))
      faults.push('its step is not open for this person');
    if (line.go === null) faults.push('its button leads nowhere');
  }
  if (line.kind === 'wait' && !line.waits.length) faults.push('it waits for nobody');
  const others = [...needed].filter(seat => seat !== me);
  const named = line.waits.map(wait => wait.seat);
  if (
    needed.size > 0 &&
    !needed.has(me) &&
    (line.kind === 'wait' || line.kind === 'rest') &&
    !others.some(one => named.includes(one))
  )
    faults.push('it does not name who holds us up');
  return faults;
}

/** A button must lead to something that is on this person's screen under that name. */
function targetFault(view: PlayerView, go: LineTarget | null): string | null {
  if (go === null) return null;
  if (go.to === 'tool') {
    const tool = view.tools.find(one => one.id === go.tool);
    if (!tool) return `${go.title} is not on the screen`;
    return tool.title === go.title ? null : `${go.title} is called ${tool.title} on the screen`;
  }
  if (go.to === 'ask') return view.asks.some(ask => ask.id === go.ask) ? null : 'the question is not there';
  if (go.to === 'help') return view.team.people.some(one => one.seat === go.seat && !one.away) ? null : `${go.name} is not here`;
  return null;
}

/** Who holds what an open step needs: a tool's part of their own, which only they can use, or an item that somebody must ask for. */
interface Needs {
  tools: Set<string>; // 'puzzle seat tool'
  items: Set<string>; // 'puzzle seat item'
}
const nothing = (): Needs => ({ tools: new Set(), items: new Set() });

/** Notes what the open steps need of whom, and of what this moment tells them or offers to others, unasked. */
function noteNeeds(game: Game, turns: readonly StepTurn[], needs: Needs, told: Needs): void {
  const { level, state } = game;
  const here = presentPlayers(state);
  for (const { puzzle, step } of turns) {
    for (const part of step.opens) {
      const seat = holderOfPart(level, state, part);
      if (here.includes(seat)) needs.tools.add(`${puzzle.id} ${seat} ${part.split('.')[0]}`);
    }
    for (const item of step.info ?? puzzle.info) {
      const seat = holderOfItem(level, state, item);
      if (isGiven(level, state, item) && !state.forAll.includes(item)) needs.items.add(`${puzzle.id} ${seat} ${item}`);
    }
  }
  for (const seat of here) {
    const { now, tools } = game.view(seat).lines;
    for (const line of [now, ...Object.values(tools)]) {
      if (line.step === null) continue;
      const at = line.step.puzzle;
      if (line.kind === 'turn' && line.go?.to === 'tool') told.tools.add(`${at} ${seat} ${line.go.tool}`);
      for (const item of level.puzzles.get(at)!.info) {
        const holder = holderOfItem(level, state, item);
        if (holder === seat || line.ask.some(one => one.seat === holder && one.has)) told.items.add(`${at} ${holder} ${item}`);
      }
    }
  }
}
const untold = (needs: Needs, told: Needs): string[] => [
  ...[...needs.tools].filter(one => !told.tools.has(one)),
  ...[...needs.items].filter(one => !told.items.has(one)),
];

describe.each(levels)('in %s', (_, read) => {
  test.each([5, 4, 3, 2, 6])('whoever of %i holds what a step needs is told, or named to whom needs it', PATIENCE, players => {
    const level = read();
    const game = Game.playing(level, players);
    const [needs, told] = [nothing(), nothing()];
    for (let n = 0; n < 400 && game.state.phase === 'playing'; n++) {
      const turns = stepTurns(
        level,
        game.state,
        factReader(level, () => game.state),
      );
      noteNeeds(game, turns, needs, told);
      const [move] = nextMoves(level, game.state);
      if (!move) break;
      game.pass(1).do(move);
    }
    expect(needs.tools.size).toBeGreaterThan(0);
    expect(untold(needs, told)).toEqual([]);
  });

  test.each([5, 4, 3, 2, 6])('everybody of a team of %i has a true line at every moment', PATIENCE, players => {
    const level = read();
    const game = Game.playing(level, players);
    const faults = new Set<string>();
    for (let n = 0; n < 400 && game.state.phase === 'playing'; n++) {
      const turns = stepTurns(
        level,
        game.state,
        factReader(level, () => game.state),
      ).filter(turn => !turn.puzzle.until && !turn.puzzle.optional);
      const needed = new Set(turns.some(turn => turn.anyone) ? [] : turns.flatMap(turn => [...turn.seats.keys()]));
      for (const seat of game.state.seats) {
        const view = game.view(seat.id);
        const lines: [string, LineView][] = [['now', view.lines.now], ...Object.entries(view.lines.tools)];
        for (const [where, line] of lines)
          for (const fault of faultsOf(game, view, line, needed))
            faults.add(`${where} of seat ${seat.number} (${line.kind}): "${line.text}": ${fault}`);
      }
      const [move] = nextMoves(level, game.state);
      if (!move) break;
      game.pass(1).do(move);
    }
    expect(game.state.phase).toBe('reveal');
    expect([...faults]).toEqual([]);
  });
});

test('whoever holds up all the others is told so after half a minute, and can be let known once', () => {
  const level = realLevel('de-lege-stoel');
  const game = Game.playing(level, 3);
  game.playUntil(state => state.heldUp?.told === false && presentPlayers(state).length === 3);
  const { seat } = game.state.heldUp!;
  const others = presentPlayers(game.state).filter(one => one !== seat);
  const waits = (one: string) => game.view(one).lines.now.waits.find(wait => wait.seat === seat);
  expect(game.view(seat).lines.now.text).not.toContain('Neem rustig de tijd');
  expect(waits(others[0]!)?.nudge).toBe('no');
  expect(game.try({ type: 'nudge', by: others[0]!, to: seat })).toBe('notNow');
  game.pass(31).tick();
  expect(game.view(seat).lines.now.text).toContain('De anderen zijn klaar. Neem rustig de tijd.');
  expect(others.map(one => waits(one)?.nudge)).toEqual(['may', 'may']);
  game.do({ type: 'nudge', by: others[0]!, to: seat });
  game.do({ type: 'nudge', by: others[1]!, to: seat });
  expect(game.messages(seat).filter(text => text.includes('laat u weten'))).toHaveLength(1);
  expect(others.map(one => waits(one)?.nudge)).toEqual(['done', 'done']);
});
