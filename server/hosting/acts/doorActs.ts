import { LIMITS } from '../../../shared/protocol/limits.ts';
import { refused, type Answer } from '../../games/answer.ts';
import { enterTeam } from '../../sessions/enterTeam.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { admitFromDoor, refuseAtDoor } from '../../storage/seats.ts';
import type { HostedSession } from '../HostedSession.ts';
import { neediestTeam, peopleAtDoor } from '../views/doorView.ts';

const DONE: Answer = { ok: true, seq: 0 };
const MOST = LIMITS.teamsMax * LIMITS.teamSizeMax;

/**
 * Lets in one person from the door: to a team, or to the waiting room (`to: null`). Somebody who is in already counts as
 * let in, and is put in the team if they have none: two coaches may press at once, and the server may end between the two
 * steps.
 */
export async function admitOne(hosted: HostedSession, id: string, to: string | null): Promise<Answer> {
  const inside = hosted.seats.find(one => one.id === id);
  if (inside && inside.team_id === to) return DONE;
  if (inside && inside.team_id !== null) return refused('notNow');
  const seat = inside ?? peopleAtDoor(hosted).find(one => one.id === id);
  const team = hosted.teams.find(one => one.id === to);
  if (!seat || (to !== null && !team)) return refused('unknown');
  if ((!inside && hosted.seats.length >= MOST) || (team && hosted.inTeam(team.id).length >= LIMITS.teamSizeMax))
    return refused('tooMany');
  if (team && hosted.session.forms_only === 1) return refused('notNow');
  await authoriseJoin(hosted, seat, team ?? null);
  return DONE;
}

/** Lets in everybody who waits as a newcomer, each to the team that needs somebody most at that moment. */
export async function admitAll(hosted: HostedSession): Promise<Answer> {
  for (const seat of peopleAtDoor(hosted)) {
    if (seat.same_as !== null) continue; // whose seat it is, the coach decides for each
    if (hosted.seats.length >= MOST) return refused('tooMany');
    await authoriseJoin(hosted, seat, neediestTeam(hosted));
    await hosted.refresh();
  }
  return DONE;
}

/** Refuses one person at the door, or handles that they leave by themselves. */
export async function refuseOne(hosted: HostedSession, id: string): Promise<Answer> {
  const seat = hosted.door.find(one => one.id === id);
  if (!seat) return refused('unknown');
  if (seat.removed_at === null) await refuseAtDoor(hosted.services.db, seat.id, hosted.services.clock.now());
  return DONE;
}

/** Refuses everybody at the door: for when a stranger filled it. Genuine participants can ask again. */
export async function refuseAll(hosted: HostedSession): Promise<Answer> {
  for (const seat of peopleAtDoor(hosted)) await refuseAtDoor(hosted.services.db, seat.id, hosted.services.clock.now());
  return DONE;
}

/** If the game accepts nobody any more, the person stays in the waiting room, where the coach sees them. */
async function authoriseJoin(hosted: HostedSession, seat: SeatRow, team: TeamRow | null): Promise<void> {
  await admitFromDoor(hosted.services.db, seat.id);
  if (team) await enterTeam(hosted.services, seat.id, team);
}
