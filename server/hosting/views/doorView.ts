import type { CloseReason } from '../../../shared/protocol/closeReason.ts';
import type { CoachDoorView } from '../../../shared/protocol/coachView.ts';
import type { DoorWhy } from '../../../shared/protocol/joining.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import type { AtDoor } from '../../../shared/protocol/sessionView.ts';
import { stateOf } from '../../sessions/summary.ts';
import { neediestFirst } from '../../sessions/teamsForLatecomer.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import type { HostedSession } from '../HostedSession.ts';

/** People at the door, in order of arrival. */
export const peopleAtDoor = (hosted: HostedSession): SeatRow[] => hosted.door.filter(seat => seat.removed_at === null);

const whyOf = (seat: SeatRow): DoorWhy => seat.door_why as DoorWhy;

/** What somebody at the door is told. */
export function atDoor(hosted: HostedSession, seat: SeatRow): AtDoor {
  const { date } = hosted.session;
  return { why: whyOf(seat), date: date !== null && date > hosted.services.clock.now() ? date : null, over: isOver(hosted) };
}

/** What the coach sees of the door. */
export function doorView(hosted: HostedSession): CoachDoorView {
  if (isOver(hosted)) return { people: [], offer: null }; // nobody comes in any more, and they are told so
  const people = peopleAtDoor(hosted).map(seat => ({
    seat: seat.id,
    name: seat.name,
    portrait: seat.portrait as Portrait,
    since: seat.door_at!,
    here: hosted.here(seat),
    why: whyOf(seat),
    same: samePersonOf(hosted, seat),
  }));
  return { people, offer: people.length > 0 ? (neediestTeam(hosted)?.id ?? null) : null };
}

/** The person whom somebody at the door says to be; null once that person has left. */
function samePersonOf(hosted: HostedSession, { same_as }: SeatRow): { seat: string; name: string } | null {
  const kept = hosted.seats.find(seat => seat.id === same_as);
  return kept ? { seat: kept.id, name: kept.name } : null;
}

/** The team that needs somebody most, by the current state of the games. */
export function neediestTeam(hosted: HostedSession): TeamRow | null {
  if (hosted.session.forms_only === 1) return null;
  const states = new Map([...hosted.statuses.values()].map(({ team, state }) => [team, state]));
  return (
    neediestFirst(hosted.level, { teams: hosted.teams, seats: hosted.seats, states, now: hosted.services.clock.now() })[0] ?? null
  );
}

/** The reason for closing the connection of a seat that the session no longer knows. */
export function closeReasonFor(hosted: HostedSession, seat: string): keyof typeof CloseReason {
  if (hosted.allSeats.some(one => one.id === seat && one.same_as !== null)) return 'moved'; // joined to another seat
  if (!hosted.door.some(one => one.id === seat)) return 'removed';
  return isOver(hosted) ? 'ended' : 'refused';
}

function isOver({ teams, seats }: HostedSession): boolean {
  const begun = teams.filter(team => team.started_at !== null);
  const over = begun.filter(team => team.closed_at !== null).length;
  const still = teams.filter(team => team.started_at === null && seats.some(seat => seat.team_id === team.id)).length;
  return stateOf({ started: begun.length, over, waiting: still }) === 'finished';
}
