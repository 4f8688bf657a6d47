import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Admitted } from '../../access/Admitted.ts';
import { estimatesOf } from '../../levels/levelPage.ts';
import { codeInLink, showCode } from '../../sessions/code.ts';
import { nameOf } from '../../sessions/summary.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { paceOf, roundOf, skipOf } from '../../storage/sessionOptions.ts';
import type { SessionDesk } from '../SessionDesk.ts';
import { proposal } from '../teams/makeTeams.ts';
import { personView } from './coachPersonView.ts';
import { doorView } from './doorView.ts';

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Everything a coach or a guest sees of a session, in their language. */
export function coachView(desk: SessionDesk, who: Exclude<Admitted, { as: 'seat' }>): CoachView {
  const { language, base } = who;
  const now = desk.services.clock.now();
  const pictures = new Map(desk.teams.map(team => [team.id, desk.pictures.of(desk, team, language)]));
  const person = (seat: SeatRow): CoachPersonView =>
    (seat.team_id === null ? null : pictures.get(seat.team_id)?.people.get(seat.id)) ?? personView(desk, seat, language);
  return {
    now,
    me: meView(desk, who),
    coaches: desk.coaches.map(({ id, name }) => ({ id, name, here: desk.coachesHere.has(id) })),
    session: sessionPart(desk, language, base),
    people: desk.seats.map(person),
    door: who.as === 'coach' ? doorView(desk) : { people: [], offer: null },
    wishes: desk.wishes.map(({ a, b, wish }) => ({ a, b, wish: wish === 'apart' ? 'apart' : 'together' })),
    teams: [...pictures.values()].map(picture => picture.team),
    proposal: proposal(desk),
  };
}

function meView(desk: SessionDesk, who: Exclude<Admitted, { as: 'seat' }>): CoachView['me'] {
  if (who.as === 'observer') return { coach: '', name: '', as: 'observer' };
  const name = desk.coaches.find(coach => coach.id === who.coach)?.name ?? '';
  return { coach: who.coach, name, as: who.coach === desk.session.coach_id ? 'owner' : 'coach' };
}

function sessionPart({ session, level }: SessionDesk, language: Language, base: string): CoachView['session'] {
  return {
    id: session.id,
    code: showCode(session.code),
    link: `${base}/m/${codeInLink(session.code)}`,
    localOnly: URL.canParse(base) && LOCAL.test(new URL(base).hostname),
    level: { id: session.level, title: level.level.title[language] },
    language: session.language as Language,
    minutes: session.minutes,
    createdAt: session.created_at,
    deleteOn: session.delete_on,
    name: nameOf(session),
    group: session.group_label,
    date: session.date,
    skip: skipOf(session),
    autoHints: session.auto_hints === 1,
    pace: paceOf(session),
    teamSize: session.team_size === 4 ? 4 : 5,
    holdReveal: session.hold_reveal === 1,
    rehearsal: session.rehearsal === 1,
    retentionDays: session.retention_days,
    optional: [...level.puzzles.values()]
      .filter(puzzle => puzzle.optional)
      .map(puzzle => ({ id: puzzle.id, title: puzzle.title[language] })),
    estimates: estimatesOf(level, skipOf(session)),
    formsOnly: session.forms_only === 1,
    formsRound: roundOf(session),
  };
}
