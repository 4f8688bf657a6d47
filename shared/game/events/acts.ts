import type { LoggedAct } from '../event.ts';
import { isCoach, seatOf } from '../people.ts';
import { puzzleStatus } from '../status.ts';
import { setCoachState, setSeat, type Turn } from '../turn.ts';

/** Updates each person's last act and current puzzle, the time of the last coach act, and what a coach may undo. */
export function readActs(turn: Turn): void {
  for (const event of turn.events) {
    if (event.type !== 'command.done') continue;
    const { by, act, undoable } = event;
    if (isCoach(by)) setCoachState(turn, { touchedAt: turn.at });
    else if (act) rememberAct(turn, by, act);
    if (act && undoable) setCoachState(turn, { undo: { act: turn.state.seq, at: turn.at, what: act.what, with: act.with } });
  }
}

function rememberAct(turn: Turn, by: string, { what, with: given, puzzle }: LoggedAct): void {
  const seat = seatOf(turn.state, by);
  if (!seat) return;
  const works = puzzle !== undefined && puzzleStatus(turn.state, puzzle) === 'open' ? puzzle : null;
  const on = works === null || seat.on?.puzzle === works ? seat.on : { puzzle: works, at: turn.now };
  setSeat(turn, by, { act: { at: turn.at, what, with: given }, on });
}
