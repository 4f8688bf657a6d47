import { sessionNeeds } from '../../../shared/game/coach/sessionNeeds.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Authorised } from '../../access/Authorised.ts';
import { estimatesOf } from '../../levels/playMinutes.ts';
import { codeInLink, showCode } from '../../sessions/code.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { formOf, nameOf, paceOf, roundOf, skippedPuzzlesOf } from '../../storage/sessionOptions.ts';
import type { HostedSession } from '../HostedSession.ts';
import { proposal } from '../teams/makeTeams.ts';
import { personView } from './coachPersonView.ts';
import { doorView } from './doorView.ts';
import type { TeamViewCache } from './TeamViewCache.ts';

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Everything a coach or a guest sees of a session, in their language. `taken`: cached views of its teams. */
export function coachView(hosted: HostedSession, taken: TeamViewCache, who: Exclude<Authorised, { as: 'seat' }>): CoachView {
  const { language, base } = who;
  const now = hosted.services.clock.now();
  const teamViews = new Map(hosted.teams.map(team => [team.id, taken.of(hosted, team, language)]));
  const person = (seat: SeatRow): CoachPersonView =>
    (seat.team_id === null ? null : teamViews.get(seat.team_id)?.people.get(seat.id)) ?? personView(hosted, seat, language);
  const people = hosted.seats.map(person);
  const teams = [...teamViews.values()].map(({ team }) => (who.as === 'observer' ? forGuest(team) : team));
  return {
    now,
    me: meView(hosted, who),
    coaches: hosted.coaches.map(({ id, name }) => ({ id, name, here: hosted.coachesHere.has(id) })),
    session: sessionPart(hosted, language, base),
    people,
    door: who.as === 'coach' ? doorView(hosted) : { people: [], offer: null },
    wishes: hosted.wishes.map(({ a, b, wish }) => ({ a, b, wish: wish === 'apart' ? 'apart' : 'together' })),
    teams,
    proposal: proposal(hosted),
    around: who.as === 'coach' ? aroundPart(hosted) : null,
    needs: sessionNeeds(people, teams),
  };
}

/** What colleagues said about somebody's sentence, with names, is for that person and the coach: a guest does not see it. */
const forGuest = (team: CoachTeamView): CoachTeamView =>
  team.debrief === null ? team : { ...team, debrief: { ...team.debrief, praised: [] } };

function aroundPart(hosted: HostedSession): CoachView['around'] {
  const teams = hosted.teams.flatMap(({ id }) => {
    const call = hosted.callOf(id);
    return call === null ? [] : [[id, call] as const];
  });
  const { call, invited } = hosted.around;
  return { call: { all: call.all || null, teams: Object.fromEntries(teams) }, invited };
}

function meView(hosted: HostedSession, who: Exclude<Authorised, { as: 'seat' }>): CoachView['me'] {
  if (who.as === 'observer') return { coach: '', name: '', as: 'observer' };
  const name = hosted.coaches.find(coach => coach.id === who.coach)?.name ?? '';
  return { coach: who.coach, name, as: who.coach === hosted.session.coach_id ? 'owner' : 'coach' };
}

function sessionPart({ session, level, times }: HostedSession, language: Language, base: string): CoachView['session'] {
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
    skip: skippedPuzzlesOf(session),
    form: formOf(session),
    autoHints: session.auto_hints === 1,
    pace: paceOf(session),
    teamSize: session.team_size === 4 ? 4 : 5,
    holdReveal: session.hold_reveal === 1,
    rehearsal: session.rehearsal === 1,
    retentionDays: session.retention_days,
    optional: [...level.puzzles.values()]
      .filter(puzzle => puzzle.optional)
      .map(puzzle => ({ id: puzzle.id, title: puzzle.title[language] })),
    estimates: estimatesOf(level, skippedPuzzlesOf(session), times),
    formsOnly: session.forms_only === 1,
    formsRound: roundOf(session),
  };
}
