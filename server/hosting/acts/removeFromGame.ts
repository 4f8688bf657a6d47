import type { SeatRow } from '../../storage/schema.ts';
import type { HostedSession } from '../HostedSession.ts';

/**
 * Takes somebody out of the game of their team; `same`: the seat that is the same person's. A team that cannot be opened
 * now finds out later who left it (see `reconcileSeats`).
 */
export async function removeFromGame(
  hosted: HostedSession,
  seat: SeatRow,
  why: 'removed' | 'moved',
  same?: string,
): Promise<void> {
  const team = seat.team_id;
  if (team === null || !hosted.running(team)) return;
  const { teamHosts, shutTeams } = hosted.services;
  await teamHosts.call(team, 'removeSeat', same === undefined ? [seat.id, why] : [seat.id, why, same]).catch((error: unknown) => {
    if (!shutTeams.find(team)) throw error;
  });
}
