import type { Portrait } from '../../../shared/protocol/people.ts';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { showCode } from '../../sessions/code.ts';
import { facesOf } from '../../sessions/faces.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { checksOf, practiceOf } from '../../storage/seats.ts';
import { roundOf } from '../../storage/sessionOptions.ts';
import type { HostedSession } from '../HostedSession.ts';
import { atDoor, peopleAtDoor } from './doorView.ts';

/** What one participant sees of the lobby, or at its door; null once they were removed. */
export function sessionView(hosted: HostedSession, id: string): SessionView | null {
  const me = hosted.seats.find(seat => seat.id === id);
  if (!me) return outside(hosted, id);
  const { session } = hosted;
  // On a waiting list people come at a time of their own: they do not meet.
  const people = session.forms_only === 1 ? [me] : hosted.seats;
  return {
    door: null,
    session: sessionPart(hosted, me),
    me: mePart(me),
    takenFaces: session.forms_only === 1 ? [] : facesOf([...hosted.seats, ...hosted.door], me.id).taken,
    people: people.map(seat => ({
      seat: seat.id,
      name: seat.name,
      portrait: seat.portrait as Portrait,
      here: hosted.here(seat),
      practised: practiceOf(seat).length,
      team: seat.team_id,
    })),
    teams: hosted.teams.map(team => ({
      id: team.id,
      name: team.name,
      phase: hosted.statuses.get(team.id)?.state?.phase ?? null,
    })),
    call: me.team_id && hosted.callOf(me.team_id),
    play: me.team_id && hosted.running(me.team_id) ? { team: me.team_id } : null,
  };
}

/** Somebody at the door sees that they wait, and nobody else. */
function outside(hosted: HostedSession, id: string): SessionView | null {
  const me = peopleAtDoor(hosted).find(seat => seat.id === id);
  if (!me) return null;
  const door = atDoor(hosted, me);
  return {
    door,
    session: { ...sessionPart(hosted, me), coach: '' },
    me: mePart(me),
    takenFaces: [],
    people: [],
    teams: [],
    call: null,
    play: null,
  };
}

function sessionPart({ session, level, coach }: HostedSession, me: SeatRow): SessionView['session'] {
  return {
    id: session.id,
    code: showCode(session.code),
    level: level.level.title[me.language as Language],
    coach,
    minutes: session.minutes,
    deleteOn: session.delete_on,
    rehearsal: session.rehearsal === 1,
    forms: session.forms_only === 1 ? roundOf(session) : null,
  };
}

const mePart = (me: SeatRow): SessionView['me'] => ({
  seat: me.id,
  name: me.name,
  portrait: me.portrait as Portrait,
  language: me.language as Language,
  practice: practiceOf(me),
  hand: me.hand_at !== null,
  team: me.team_id,
  checks: checksOf(me),
});
