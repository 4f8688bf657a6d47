import type { Portrait } from '../../shared/protocol/people.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { Language } from '../../shared/text/localised.ts';
import { showCode } from '../sessions/code.ts';
import { roundOf } from '../sessions/summary.ts';
import { checksOf, practiceOf } from '../storage/seats.ts';
import type { SessionDesk } from './SessionDesk.ts';

/** What one participant sees of the lobby; null once they were removed. */
export function sessionView(desk: SessionDesk, id: string): SessionView | null {
  const me = desk.seats.find(seat => seat.id === id);
  if (!me) return null;
  const { session } = desk;
  const language = me.language as Language;
  return {
    session: {
      id: session.id,
      code: showCode(session.code),
      level: desk.level.level.title[language],
      coach: desk.coach,
      minutes: session.minutes,
      deleteOn: session.delete_on,
      rehearsal: session.rehearsal === 1,
      forms: session.forms_only === 1 ? roundOf(session) : null,
    },
    me: {
      seat: me.id,
      name: me.name,
      portrait: me.portrait as Portrait,
      language,
      practice: practiceOf(me),
      hand: me.hand_at !== null,
      team: me.team_id,
      checks: checksOf(me),
    },
    people: desk.seats.map(seat => ({
      seat: seat.id,
      name: seat.name,
      portrait: seat.portrait as Portrait,
      here: desk.here(seat),
      practised: practiceOf(seat).length,
      team: seat.team_id,
    })),
    teams: desk.teams.map(team => ({ id: team.id, name: team.name, phase: desk.statuses.get(team.id)?.state?.phase ?? null })),
    play: me.team_id && desk.running(me.team_id) ? { team: me.team_id } : null,
  };
}
