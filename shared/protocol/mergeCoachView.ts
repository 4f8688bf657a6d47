import type { CoachTeamView, CoachView, CoachViewChange, CoachViewMessage } from './coachView.ts';
import type { ClockView } from './view.ts';

/** Applies a message to the view. Null: a change arrived before the full view; ask for that with 'sync'. */
export function mergeCoachView(seen: CoachView | null, message: CoachViewMessage): CoachView | null {
  if (message.full) return message.view;
  if (!seen) return null;
  return {
    ...seen,
    ...message.sections,
    now: message.now,
    people: applyChanges(seen.people, message.people ?? [], message.order?.people, one => one.seat),
    teams: teamsOf(seen, message),
  };
}

/** Replaces changed entries by id and drops those that are no longer in the order. */
function applyChanges<One>(
  seen: One[],
  changed: readonly One[],
  order: readonly string[] | undefined,
  id: (one: One) => string,
): One[] {
  if (!changed.length && !order) return seen;
  const all = new Map([...seen, ...changed].map(one => [id(one), one]));
  return (order ?? seen.map(id)).flatMap(key => all.get(key) ?? []);
}

function teamsOf(seen: CoachView, { now, teams = [], order }: CoachViewChange): CoachTeamView[] {
  const passed = now - seen.now;
  const changed = new Map(teams.map(team => [team.id, team]));
  const all = new Map(
    seen.teams.map(team => [team.id, { ...team, clock: advanced(team.clock, passed), ...changed.get(team.id) }]),
  );
  for (const team of teams) if (!all.has(team.id)) all.set(team.id, team as CoachTeamView); // new teams are sent whole
  return (order?.teams ?? seen.teams.map(team => team.id)).flatMap(id => all.get(id) ?? []);
}

/** A clock that was not sent again has kept running. */
function advanced(clock: ClockView | null, passed: number): ClockView | null {
  if (!clock?.running || passed <= 0) return clock;
  const { story } = clock;
  const minute = Math.min(story.end, story.minute + (passed / 60_000) * story.perGameMinute);
  return {
    ...clock,
    gameMs: clock.gameMs + passed,
    leftMs: clock.leftMs === null ? null : Math.max(0, clock.leftMs - passed),
    story: { ...story, minute },
  };
}
