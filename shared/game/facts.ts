import type { CompiledLevel } from '../level/compiled.ts';
import type { ReadFact } from '../level/holds.ts';
import type { Fact, Facts } from '../tools/contract.ts';
import type { GameState } from './state.ts';
import { presentPlayers } from './people.ts';
import { puzzleStatus } from './status.ts';

/**
 * Reads facts of the state that `current` returns at that moment. A tool's facts are cached until its state or the seats
 * change, so the reader is never stale.
 */
export function factReader(level: CompiledLevel, current: () => GameState): ReadFact {
  const kept = new Map<string, { state: object; seats: GameState['seats']; facts: Facts }>();
  return (name: string): Fact => {
    const dot = name.indexOf('.');
    const [id, rest] = [name.slice(0, dot), name.slice(dot + 1)];
    const game = current();
    if (id === 'puzzle') return puzzleStatus(game, rest.slice(0, rest.indexOf('.')));
    const tool = level.tools.get(id);
    const state = game.tools[id];
    if (!tool || !state) throw new Error(`no tool for the fact ${name}`);
    let cached = kept.get(id);
    if (!cached || cached.state !== state || cached.seats !== game.seats) {
      cached = { state, seats: game.seats, facts: tool.rules.facts(tool.content, state, { present: presentPlayers(game) }) };
      kept.set(id, cached);
    }
    const value = cached.facts[rest];
    if (value === undefined) throw new Error(`no fact ${name}`);
    return value;
  };
}
