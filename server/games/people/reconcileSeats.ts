import type { SystemCommand } from '../../../shared/game/command.ts';
import type { Services } from '../../services.ts';
import { allSeatsOf } from '../../storage/seats.ts';
import { findTeam } from '../../storage/teams.ts';
import type { Answer } from '../answer.ts';
import type { GameRunner } from '../GameRunner.ts';
import { addSeat } from './addSeat.ts';

/**
 * Brings the game in line with the database, which decides who is in a team. Whoever joined or left while the game could
 * not be told, or between two writes of a crash, joins or leaves now: nobody is without a place, and no role waits for
 * somebody who has left.
 */
export async function reconcileSeats(
  services: Services,
  game: GameRunner,
  report: (command: SystemCommand) => Promise<Answer>,
): Promise<void> {
  const { state, heldSince } = game;
  const team = await findTeam(services.db, game.team);
  if (!state || state.phase === 'closed' || heldSince !== null || !team) return;
  const all = await allSeatsOf(services.db, team.session_id);
  const rows = all.filter(seat => seat.team_id === team.id && seat.removed_at === null);
  const sitting = state.seats.filter(seat => !seat.left);
  for (const { id } of sitting) {
    if (rows.some(row => row.id === id)) continue;
    const same = all.find(row => row.id === id)?.same_as ?? null;
    await report({ type: 'seat.leave', seat: id, ...(same !== null && { same }) });
  }
  for (const row of rows) if (!sitting.some(seat => seat.id === row.id)) await addSeat(services.db, row, report);
}
