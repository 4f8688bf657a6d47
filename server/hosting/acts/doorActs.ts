import { LIMITS } from '../../../shared/protocol/limits.ts';
import { refused, type Answer } from '../../games/answer.ts';
import { enterTeam } from '../../sessions/enterTeam.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { letIn, sendAway } from '../../storage/seats.ts';
import type { SessionDesk } from '../SessionDesk.ts';
import { teamInNeed, waiting } from '../views/doorView.ts';

const DONE: Answer = { ok: true, seq: 0 };
const MOST = LIMITS.teamsMax * LIMITS.teamSizeMax;

/**
 * Lets one person in who waits at the door: to a team, or to the waiting room (`to: null`). Who is in already counts as let in, and
 * one who stands in no team yet is put in theirs: two may press at once, and a server may end between the two steps.
 */
export async function admitOne(desk: SessionDesk, id: string, to: string | null): Promise<Answer> {
  const inside = desk.seats.find(one => one.id === id);
  if (inside && inside.team_id === to) return DONE;
  if (inside && inside.team_id !== null) return refused('notNow');
  const seat = inside ?? waiting(desk).find(one => one.id === id);
  const team = desk.teams.find(one => one.id === to);
  if (!seat || (to !== null && !team)) return refused('unknown');
  if ((!inside && desk.seats.length >= MOST) || (team && desk.inTeam(team.id).length >= LIMITS.teamSizeMax))
    return refused('tooMany');
  if (team && desk.session.forms_only === 1) return refused('notNow');
  await comeIn(desk, seat, team ?? null);
  return DONE;
}

/** Lets in everybody who waits, each to the team that needs somebody most by then. */
export async function admitAll(desk: SessionDesk): Promise<Answer> {
  for (const seat of waiting(desk)) {
    if (desk.seats.length >= MOST) return refused('tooMany');
    await comeIn(desk, seat, teamInNeed(desk));
    await desk.refresh();
  }
  return DONE;
}

/** Sends one person away who waits at the door, or goes from there by themselves. */
export async function refuseOne(desk: SessionDesk, id: string): Promise<Answer> {
  const seat = desk.door.find(one => one.id === id);
  if (!seat) return refused('unknown');
  if (seat.removed_at === null) await sendAway(desk.services.db, seat.id, desk.services.clock.now());
  return DONE;
}

/** Sends everybody away who waits at the door: for when a stranger filled it. Who means well asks again. */
export async function refuseAll(desk: SessionDesk): Promise<Answer> {
  for (const seat of waiting(desk)) await sendAway(desk.services.db, seat.id, desk.services.clock.now());
  return DONE;
}

/** A game that takes nobody any more leaves them in the waiting room, where the coach sees them. */
async function comeIn(desk: SessionDesk, seat: SeatRow, team: TeamRow | null): Promise<void> {
  await letIn(desk.services.db, seat.id);
  if (team) await enterTeam(desk.services, seat.id, team);
}
