import { NEED_KINDS, type CoachNeed, type CoachTeamStatus } from './coachNeeds.ts';
import type { CoachTeamView, CoachView } from './coachView.ts';

/** A need that is so now, and whose. `more`: of a team that is stuck, how many other puzzles take too long. */
export type NeedNow = CoachNeed & { team: string | null; more: number };

/** What of all that was told is so at this moment (epoch ms), the most urgent first; of one kind the longest first. */
export function needsAt(view: Pick<CoachView, 'needs' | 'teams'>, now: number): NeedNow[] {
  const ofNobody = view.needs.map(need => ({ ...need, team: null, more: 0 }));
  const needs = [...ofNobody, ...view.teams.flatMap(team => ofTeam(team, now))].filter(({ from }) => from <= now);
  const order = ({ kind }: NeedNow): number => NEED_KINDS.indexOf(kind);
  const since = (need: NeedNow): number => need.since ?? now;
  return needs.toSorted((a, b) => order(a) - order(b) || since(a) - since(b) || a.key.localeCompare(b.key));
}

/** How a team is doing at this moment. */
export function statusAt({ status }: Pick<CoachTeamView, 'status'>, now: number): CoachTeamStatus {
  const told = status.find(({ from }) => from === undefined || from <= now);
  if (told?.kind !== 'stuck') return told ?? { kind: 'well' };
  return latestFirst(status.filter(isStuck), now)[0] ?? told;
}

/** A team that is stuck is told once, by what is latest. */
function ofTeam(team: CoachTeamView, now: number): NeedNow[] {
  const [worst, ...others] = latestFirst(team.needs.filter(isStuck), now);
  return team.needs.flatMap(need => {
    if (need.kind === 'stuck' && need !== worst) return [];
    return [{ ...need, team: team.id, more: need === worst ? others.length : 0 }];
  });
}

const isStuck = <T extends { kind: string }>(one: T): one is Extract<T, { kind: 'stuck' }> => one.kind === 'stuck';

/** Of those whose moment has come, the one that is latest for its size first. */
function latestFirst<T extends { since: number | null; from: number }>(all: readonly T[], now: number): T[] {
  const late = ({ since, from }: T): number => (now - (since ?? from)) / Math.max(1, from - (since ?? from));
  return all.filter(({ from }) => from <= now).toSorted((a, b) => late(b) - late(a));
}
