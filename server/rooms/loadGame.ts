import { replay } from '../../shared/game/replay.ts';
import type { GameState } from '../../shared/game/state.ts';
import { takeUp } from '../../shared/game/takeUp.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { House } from '../house.ts';
import { ENGINE } from '../journal/engine.ts';

export interface LoadedGame {
  state: GameState | null; // null: not started
  lastAt: number; // epoch ms of the last command; 0 without one
  unkept: number; // commands since the snapshot
}

/** Where a team's game stands, from its snapshot and what came after it. */
export async function loadGame(house: House, team: string, level: CompiledLevel): Promise<LoadedGame> {
  const snapshot = await house.journal.snapshot(team);
  const entries = await house.journal.read(team, snapshot?.seq ?? 0);
  if (snapshot && snapshot.engine !== ENGINE)
    house.log.note('goes on from a snapshot of another version', { team, seq: snapshot.seq });
  const lastAt = entries.at(-1)?.at ?? snapshot?.at ?? 0;
  if (!snapshot && entries.length === 0) return { state: null, lastAt, unkept: 0 };
  return { state: replay(level, entries, snapshot ? takeUp(snapshot.state) : null), lastAt, unkept: entries.length };
}
