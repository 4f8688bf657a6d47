import type { ProjectContext } from '../../shared/game/project/context.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import type { CoachTeamView } from '../../shared/protocol/coachView.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { TeamRow } from '../storage/schema.ts';
import { atDesks } from '../storage/seats.ts';
import { personOf } from './people.ts';
import type { SessionDesk } from './SessionDesk.ts';

/** One team as a coach sees it on the page of all teams. */
export function teamView(desk: SessionDesk, team: TeamRow, language: Language): CoachTeamView {
  const { id, name } = team;
  const state = desk.statuses.get(id)?.state;
  if (!state) return waitingTeam(desk, team);
  return { id, name, ...projectTeam(desk.level, state, teamContext(desk, team), language) };
}

export const teamContext = (desk: SessionDesk, { id, name }: TeamRow): ProjectContext => ({
  team: { id, name },
  people: new Map(desk.everybody.map(seat => [seat.id, personOf(seat)])),
  coaches: new Map(desk.coaches.map(coach => [coach.id, coach.name])),
  texts: new Map(), // what people typed to each other is not shown here
  now: desk.house.clock.now(),
  rate: desk.house.clock.rate(),
});

function waitingTeam(desk: SessionDesk, { id, name }: TeamRow): CoachTeamView {
  return {
    id,
    name,
    phase: null,
    clock: null,
    seats: atDesks(desk.inTeam(id)).map(seat => ({
      seat: seat.id,
      role: null,
      away: !desk.here(seat),
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
