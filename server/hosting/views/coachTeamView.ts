import { teamNeeds } from '../../../shared/game/coach/teamNeeds.ts';
import { teamStatus } from '../../../shared/game/coach/teamStatus.ts';
import type { Member, GameSnapshot } from '../../../shared/game/coach/teamSnapshot.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { paceOf } from '../../storage/sessionOptions.ts';
import { dealSeats } from '../../../shared/game/deal.ts';
import type { ProjectContext } from '../../../shared/game/project/context.ts';
import { projectTeam } from '../../../shared/game/project/projectTeam.ts';
import { mainRole, roleView } from '../../../shared/game/project/roles.ts';
import type { CompiledLevel } from '../../../shared/level/compiled.ts';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { TeamTrouble } from '../../../shared/protocol/teamTrouble.ts';
import type { RoleView } from '../../../shared/protocol/view.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { TeamNotice } from '../../games/opening/repairGame.ts';
import { peopleFrom } from '../../games/people/people.ts';
import { readJson } from '../../storage/readJson.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { inDeskOrder } from '../../storage/seats.ts';
import { words } from '../../texts/words.ts';
import type { HostedSession } from '../HostedSession.ts';

/** One team as a coach sees it on the page of all teams, with its needs and status. */
export function teamView(
  hosted: HostedSession,
  team: TeamRow,
  language: Language,
  context: ProjectContext,
  members: readonly Member[],
): CoachTeamView {
  const { state, time } = hosted.statuses.get(team.id) ?? {};
  const game = state
    ? gameOf(hosted, team, projectTeam(hosted.level, state, context, language))
    : waitingTeam(hosted, team, language);
  const pace = state?.options.pace ?? paceOf(hosted.session);
  const watched = { game, members, pace, now: context.now - (time?.ahead ?? 0) };
  return { ...game, status: teamStatus(watched), needs: teamNeeds(watched) };
}

const gameOf = (hosted: HostedSession, team: TeamRow, game: ReturnType<typeof projectTeam>): GameSnapshot => ({
  id: team.id,
  name: team.name,
  trouble: troubleOf(hosted, team),
  ...game,
});

export const teamContext = (hosted: HostedSession, { id, name }: TeamRow): ProjectContext => ({
  team: { id, name },
  people: peopleFrom(hosted.allSeats),
  coaches: new Map(hosted.coaches.map(coach => [coach.id, coach.name])),
  texts: new Map(), // what people typed to each other is not shown here
  words,
  now: nowOf(hosted, id),
  rate: hosted.services.clock.rate(),
  held: hosted.statuses.get(id)?.trouble?.kind === 'notKept',
});

/** A team's own time. */
function nowOf(hosted: HostedSession, team: string): number {
  const time = hosted.statuses.get(team)?.time;
  return time?.stoodAt ?? hosted.services.clock.now() + (time?.ahead ?? 0);
}

/** The current trouble of a team, or a notice that its coach has not seen yet. */
function troubleOf(hosted: HostedSession, team: TeamRow): TeamTrouble | null {
  const { trouble = null } = hosted.statuses.get(team.id) ?? {};
  if (trouble || team.notice === null) return trouble;
  const notice = TeamNotice.safeParse(readJson(team.notice));
  return notice.success ? { kind: 'recovered', ...notice.data } : null;
}

/** The role that each person will have, by the order of the desks. */
function plannedRoles(level: CompiledLevel, rows: readonly SeatRow[], language: Language): (RoleView | null)[] {
  const { seats } = dealSeats(
    level,
    rows.map(row => row.id),
  );
  return seats.map(seat => {
    const role = mainRole(level, seat);
    return role && roleView(role, language);
  });
}

function waitingTeam(hosted: HostedSession, team: TeamRow, language: Language): GameSnapshot {
  const { id, name } = team;
  const rows = inDeskOrder(hosted.inTeam(id));
  const roles = rows.length < LIMITS.teamSizeMin ? [] : plannedRoles(hosted.level, rows, language);
  return {
    id,
    name,
    trouble: troubleOf(hosted, team),
    phase: null,
    clock: null,
    seats: rows.map((seat, at) => ({
      seat: seat.id,
      role: roles[at] ?? null,
      away: !hosted.here(seat),
      covered: false,
      openTool: null,
    })),
    where: [],
    puzzles: [],
    progress: { done: 0, total: 0, expected: 0 },
    hintsUsed: 0,
    chat: 0,
    last: null,
    touchedAt: null,
    acts: [],
    undo: null,
    ties: false,
    options: [],
    ending: null,
    revealHeld: false,
    revealDone: [],
    speaker: null,
    timer: null,
    debrief: null,
  };
}
