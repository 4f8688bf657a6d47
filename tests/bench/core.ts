/** Prints how long the core takes: `node tests/bench/core.ts [level]`. Nothing is asserted; a busy machine is slower. */
import { nextMoves } from '../../shared/game/solve.ts';
import { project } from '../../shared/game/project/project.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import type { GameState } from '../../shared/game/state.ts';
import { step } from '../../shared/game/step.ts';
import type { GameCommand } from '../../shared/game/command.ts';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { readSource } from '../levels/support/readLevel.ts';
import { Game } from '../levels/toy/play.ts';

const source = readSource(process.argv[2] ?? 'de-lege-stoel');
const rows: { what: string; 'median us': number; 'p95 us': number; times: number }[] = [];
const times = new Map<string, number[]>();

function measure<T>(what: string, work: () => T): T {
  const begin = performance.now();
  const result = work();
  const spent = (performance.now() - begin) * 1000;
  times.set(what, [...(times.get(what) ?? []), spent]);
  return result;
}

const cold = performance.now();
const compiled = compileLevel(source);
console.log(`compile, cold: ${(performance.now() - cold).toFixed(0)} ms`);
if ('issues' in compiled) throw new Error(compiled.issues.map(issue => issue.what).join('\n'));
const { level } = compiled;
for (let n = 0; n < 5; n++) measure('compileLevel', () => compileLevel(source));

let largest = 0;
for (let n = 0; n < 30; n++) {
  const game = Game.playing(level, 5);
  const ready: GameState = game.state;
  let state = ready;
  let at = game.at;
  while (state.phase === 'playing') {
    const moves = measure('nextMoves', () => nextMoves(level, state));
    const command: GameCommand = moves[0]!;
    const outcome = measure(`step ${command.type}`, () => step(level, state, command, (at += 1000)));
    if ('rejected' in outcome) throw new Error(outcome.rejected);
    state = outcome.state;
    const context = { ...game.context(), now: at };
    for (const seat of state.seats) {
      const view = measure('project', () => project(level, state, seat.id, context));
      if (n === 0) largest = Math.max(largest, JSON.stringify(view).length);
    }
    measure('projectTeam', () => projectTeam(level, state, context, 'nl'));
  }
  if (n === 0) console.log(`state at the end: ${JSON.stringify(state).length} bytes; largest view: ${largest} bytes`);
}
measure('checkLevel', () => checkLevel(level));

for (const [what, spent] of times) {
  const sorted = spent.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)]!);
  rows.push({ what, 'median us': at(0.5), 'p95 us': at(0.95), times: spent.length });
}
console.table(rows);
