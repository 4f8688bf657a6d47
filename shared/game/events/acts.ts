import type { LoggedAct } from '../event.ts';
import { isCoach, seatOf } from '../people.ts';
import { puzzleStatus } from '../status.ts';
import { setCoachState, setSeat, type Turn } from '../turn.ts';

/** What each person did last and works on, when a coach last did something, and what a coach may take back. */
export function readActs(turn: Turn): void {
  for (const event of turn.events) {
    if (event.type !== 'command.done') continue;
    const { by, act, undoable } = event;
    if (isCoach(by)) setCoachState(turn, { touchedAt: turn.at });
    else if (act) rememberAct(turn, by, act);
    if (act && undoable) setCoachState(turn, { undo: { act: turn.s.seq, at: turn.at, what: act.what, with: act.with } });
  }
}

function rememberAct(turn: Turn, by: string, { what, with: given, puzzle }: LoggedAct): void {
  const seat = seatOf(turn.s, by);
  if (!seat) return;
  const works = puzzle !== undefined && puzzleStatus(turn.s, puzzle) === 'open' ? puzzle : null;
  const on = works === null || seat.on?.puzzle === works ? seat.on : { puzzle: works, at: turn.now };
  setSeat(turn, by, { act: { at: turn.at, what, with: given }, on });
}
