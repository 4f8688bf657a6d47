import { setImmediate as breathe } from 'node:timers/promises';
import type { GameCommand } from '../../shared/game/command.ts';
import { history, RestartPoint, withoutAct } from '../../shared/game/rewind.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { Journal } from '../journal/Journal.ts';

type Restore = Omit<Extract<GameCommand, { type: 'game.restore' }>, 'by'>;

const AT_ONCE = 40; // commands to replay before yielding to other teams

/** The command that takes a team back to the beginning or to a puzzle, computed from its journal; null: it never got there. */
export async function restartFrom(
  journal: Journal,
  team: string,
  level: CompiledLevel,
  puzzle: string | null,
): Promise<Restore | null> {
  const point = new RestartPoint(puzzle);
  let n = 0;
  for (const past of history(level, await journal.read(team, 0))) {
    point.visit(past);
    if (puzzle === null) break;
    if (++n % AT_ONCE === 0) await breathe();
  }
  return point.restore();
}

/** The command that undoes an act; null: there is no such act. */
export async function undoOf(journal: Journal, team: string, level: CompiledLevel, act: number): Promise<Restore | null> {
  const entries = await journal.read(team, 0);
  const since = entries.filter(entry => entry.seq > act);
  let n = 0;
  for (const { entry, before } of history(level, entries)) {
    if (entry.seq === act) return before && withoutAct(level, before, act, since);
    if (++n % AT_ONCE === 0) await breathe();
  }
  return null;
}
