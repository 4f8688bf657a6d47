import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../shared/protocol/coachView.ts';
import type { Portrait } from '../../shared/protocol/people.ts';
import type { Language } from '../../shared/text/localised.ts';
import { showCode } from '../sessions/code.ts';
import type { SeatRow, TeamRow } from '../storage/schema.ts';
import { practiceOf } from '../storage/seats.ts';
import { personOf } from './people.ts';
import type { SessionDesk } from './SessionDesk.ts';
import { teamSizes } from './teamSizes.ts';

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Everything a coach sees of a session, in the coach's language. `base` is the address participants use. */
export function coachView(desk: SessionDesk, language: Language, base: string): CoachView {
  const { session, level, house } = desk;
  return {
    now: house.clock.now(),
    session: {
      id: session.id,
      code: showCode(session.code),
      link: `${base}/m/${session.code}`,
      localOnly: LOCAL.test(new URL(base).hostname),
      level: { id: session.level, title: level.level.title[language] },
      language: session.language as Language,
      minutes: session.minutes,
      createdAt: session.created_at,
      deleteOn: session.delete_on,
    },
    people: desk.seats.map(seat => personView(desk, seat)),
    teams: desk.teams.map(team => teamView(desk, team, language)),
    proposal: teamSizes(desk.divisible().length),
  };
}

function personView(desk: SessionDesk, seat: SeatRow): CoachPersonView {
  const since = desk.running(seat.team_id) ? (desk.hands.get(seat.id) ?? null) : seat.hand_at;
  return {
    seat: seat.id,
    name: seat.name,
    portrait: seat.portrait as Portrait,
    here: desk.here(seat),
    awaySince: desk.awaySince(seat),
    hand: since === null ? null : { since },
    practised: practiceOf(seat).length,
    team: seat.team_id,
  };
}

function teamView(desk: SessionDesk, team: TeamRow, language: Language): CoachTeamView {
  const { id, name } = team;
  const state = desk.statuses.get(id)?.state;
  if (!state) return waitingTeam(desk, team);
  const context = {
    team: { id, name },
    people: new Map(desk.everybody.map(seat => [seat.id, personOf(seat)])),
    texts: new Map<string, string>(), // what people typed to each other is not shown here
    now: desk.house.clock.now(),
    rate: desk.house.clock.rate(),
  };
  return { id, name, ...projectTeam(desk.level, state, context, language) };
}

function waitingTeam(desk: SessionDesk, { id, name }: TeamRow): CoachTeamView {
  return {
    id,
    name,
    phase: null,
    clock: null,
    seats: desk.inTeam(id).map(seat => ({ seat: seat.id, role: null, away: !desk.here(seat), covered: false, openTool: null })),
    puzzles: [],
    last: null,
    ties: false,
    options: [],
    ending: null,
    revealDone: [],
    debrief: null,
  };
}
