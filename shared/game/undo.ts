import { setDesk } from './desk.ts';
import type { LogThing } from './deskState.ts';
import type { Turn } from './turn.ts';

/** From now on, and for a while, a coach may take this act back. */
export function allowUndo(turn: Turn, what: LogThing, given: Readonly<Record<string, string>>): void {
  setDesk(turn, { undo: { act: turn.s.seq, at: turn.at, what, with: given } });
}
