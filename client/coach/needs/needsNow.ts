import type { CoachPersonView, CoachPuzzleView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { needsAt, type NeedNow } from '../../../shared/protocol/needsAt.ts';

/** A need with the team, person and puzzle that it is about. Each is null when it is no longer in the view. */
export type Need = NeedNow & { about: About };
interface About {
  team: CoachTeamView | null;
  person: CoachPersonView | null;
  puzzle: CoachPuzzleView | null;
}

/** Who needs the coach at `now` (server clock), the most urgent first. */
export function needsNow(view: CoachView, now: number): Need[] {
  return needsAt(view, now).map(need => ({ ...need, about: aboutOf(view, need) }));
}

function aboutOf({ teams, people }: CoachView, need: NeedNow): About {
  const team = teams.find(one => one.id === need.team) ?? null;
  const seat = 'seat' in need ? need.seat : null;
  const puzzle = 'puzzle' in need ? need.puzzle : need.kind === 'quiet' ? need.task : null;
  return {
    team,
    person: people.find(person => person.seat === seat) ?? null,
    puzzle: team?.puzzles.find(one => one.id === puzzle) ?? null,
  };
}
