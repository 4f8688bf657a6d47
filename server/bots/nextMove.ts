import type { PlayerView } from '../../shared/protocol/view.ts';
import { present } from './acts.ts';
import type { Habits, Move } from './move.ts';
import type { PuzzleWorker } from './PuzzleWorker.ts';
import type { Talker } from './Talker.ts';
import type { Teammate } from './Teammate.ts';

/** What a person is good at: the puzzles, the colleagues, and the talk afterwards. */
export interface Mind {
  worker: PuzzleWorker;
  teammate: Teammate;
  talker: Talker;
}

/** What a person does now, in the current phase; null: nothing, or wait for the others. */
export function nextMove(view: PlayerView, now: number, { worker, teammate, talker }: Mind, habits: Habits): Move | null {
  const me = view.me.seat;
  switch (view.phase) {
    case 'briefing':
      return view.briefing?.ready.includes(me) ? null : { command: { type: 'briefing.ready' } };
    case 'playing':
      return teammate.next(view) ?? worker.next(view, now);
    case 'deciding':
      return present(view)[0] === me ? { command: { type: 'time.answer', more: true } } : null;
    case 'reveal':
      return view.reveal?.done.includes(me) ? null : { command: { type: 'reveal.done' } };
    case 'debrief':
      return feeling(view, habits) ?? talker.next(view);
    default:
      return null;
  }
}

function feeling({ debrief }: PlayerView, { random }: Habits): Move | null {
  if (!debrief || debrief.myFeeling !== null || debrief.feelings.length === 0) return null;
  const { id } = debrief.feelings[Math.floor(random() * debrief.feelings.length)]!;
  return { command: { type: 'feeling', feeling: id } };
}
