import type { SystemCommand } from '../../../shared/game/command.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { setHand } from '../../storage/seats.ts';
import type { Answer } from '../answer.ts';

/** Adds somebody to a game that has begun. From then on the game knows whether their hand is up, and the waiting room does not. */
export async function addSeat(
  db: Db,
  { id, hand_at }: Pick<SeatRow, 'id' | 'hand_at'>,
  report: (command: SystemCommand) => Promise<Answer>,
): Promise<Answer> {
  const answer = await report({ type: 'seat.add', seat: id, ...(hand_at !== null && { hand: true }) });
  if (answer.ok && hand_at !== null) await setHand(db, id, null);
  return answer;
}
