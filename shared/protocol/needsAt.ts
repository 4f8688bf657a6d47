import { NEED_KINDS, type CoachNeed, type CoachTeamStatus } from './coachNeeds.ts';
import { actAbout, type CoachActLine } from './coachActs.ts';
import type { CoachTeamView, CoachView } from './coachView.ts';

/**
 * A current need and its team. `more`: for a stuck team, how many other puzzles are overdue. `done`: what a coach did about
 * it last.
 */
export type NeedNow = CoachNeed & { team: string | null; more: number; done: CoachActLine | null };

/** The needs that are current at this moment (epoch ms), most urgent first; within a kind, longest first. */
export function needsAt(view: Pick<CoachView, 'needs' | 'teams'>, now: number): NeedNow[] {
  const ofNobody = view.needs.map(need => ({ ...need, team: null, more: 0, done: null }));
  const needs = [...ofNobody, ...view.teams.flatMap(team => teamNeedsNow(team, now))].filter(({ from }) => from <= now);
  const order = ({ kind }: NeedNow): number => NEED_KINDS.indexOf(kind);
  const since = (need: NeedNow): number => need.since ?? now;
  return needs.toSorted((a, b) => order(a) - order(b) || since(a) - since(b) || a.key.localeCompare(b.key));
}

/** How a team is doing at this moment. */
export function statusAt({ status }: Pick<CoachTeamView, 'status'>, now: number): CoachTeamStatus {
  const current = status.find(({ from }) => from === undefined || from <= now);
  if (current?.kind !== 'stuck') return current ?? { kind: 'well' };
  return mostOverdueFirst(status.filter(isStuck), now)[0] ?? current;
}

/** A stuck team is listed once, with its most overdue puzzle. */
function teamNeedsNow(team: CoachTeamView, now: number): NeedNow[] {
  const [worst, ...others] = mostOverdueFirst(team.needs.filter(isStuck), now);
  return team.needs.flatMap(need => {
    if (need.kind === 'stuck' && need !== worst) return [];
    const more = need === worst ? others.length : 0;
    return [{ ...need, team: team.id, more, done: actAbout(need, team.acts, now) }];
  });
}

const isStuck = <T extends { kind: string }>(one: T): one is Extract<T, { kind: 'stuck' }> => one.kind === 'stuck';

/** Those whose moment has come, the most overdue first. */
function mostOverdueFirst<T extends { since: number | null; from: number }>(all: readonly T[], now: number): T[] {
  const late = ({ since, from }: T): number => (now - (since ?? from)) / Math.max(1, from - (since ?? from));
  return all.filter(({ from }) => from <= now).toSorted((a, b) => late(b) - late(a));
}
