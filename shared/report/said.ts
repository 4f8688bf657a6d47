import { shares } from '../game/project/own.ts';
import { puzzleStatus } from '../game/status.ts';
import { MIN_FEELINGS, MIN_GROUP_SIZE } from '../protocol/privacy.ts';
import { WORK_STAGES, type Plan } from '../protocol/plan.ts';
import { ifEnoughPeople, type Figures } from './figures.ts';
import type { PlayedSession } from './input.ts';

/** How often each "Kunt u dit zelf?" option was tapped, for one skill. */
export type TapCounts = Record<'can' | 'learn' | 'no', number>;

/** People's plans, as counts. */
export interface PlanCounts {
  people: number;
  filled: Record<'sentence' | 'words' | 'directions' | 'step' | 'stepDate' | 'buddy' | 'training', number>;
  places: Record<string, number>;
  trainings: Record<string, number>;
  triad: Record<'want' | 'can' | 'fit', Record<'yes' | 'some' | 'notYet', number>>;
}

const count = (into: Record<string, number>, key: string): void => {
  into[key] = (into[key] ?? 0) + 1;
};

/** How often each feeling was chosen, by people who did not keep it private. */
export function feelingCounts({ teams }: PlayedSession, figures: Figures): Record<string, number> {
  const felt = new Map(
    teams.flatMap(({ state }) => Object.entries(state.debrief.feelings).filter(([seat]) => shares(state, seat, 'feeling'))),
  );
  const counts = figures.show(
    'feelings',
    'counts',
    [...felt.keys()],
    group => {
      const chosen: Record<string, number> = {};
      for (const seat of group) count(chosen, felt.get(seat)!);
      return chosen;
    },
    MIN_FEELINGS,
  );
  return counts ?? {};
}

/** "Kunt u dit zelf?" is private: only counts over all people who tapped are shown. */
export function tapCounts({ level, teams }: PlayedSession, figures: Figures): Record<string, TapCounts> {
  const taps = new Map<string, { seat: string; tap: 'can' | 'learn' | 'no' }[]>(); // by skill
  for (const { state } of teams)
    for (const [seat, own] of Object.entries(state.own ?? {}))
      for (const [puzzle, tap] of Object.entries(own.taps)) {
        const skill = level.puzzles.get(puzzle)?.skill;
        if (!skill || puzzleStatus(state, puzzle) !== 'solved') continue;
        taps.set(skill.id, [...(taps.get(skill.id) ?? []), { seat, tap }]);
      }
  const counted = [...taps].flatMap(([skill, given]) => {
    const people = [...new Set(given.map(one => one.seat))];
    const counts = figures.show(`tap ${skill}`, 'counts', people, group => {
      const of = { can: 0, learn: 0, no: 0 };
      for (const { seat, tap } of given) if (group.includes(seat)) of[tap] += 1;
      return of;
    });
    return counts ? [[skill, counts] as const] : [];
  });
  return Object.fromEntries(counted);
}

const noPlans = (): PlanCounts => planCountsOf([]);

/** Plans as counts, of people who started one. */
export function planCounts({ plans }: PlayedSession, figures: Figures): PlanCounts {
  const begun = new Map(plans.filter(({ plan }) => isBegun(plan)).map(({ seat, plan }) => [seat, plan]));
  const made = (group: readonly string[]) => planCountsOf(group.map(seat => begun.get(seat)!));
  return figures.show('plans', 'counts', [...begun.keys()], made) ?? noPlans();
}

const filledIn = (plan: Plan) => ({
  sentence: plan.sentence !== '',
  words: plan.words.some(Boolean),
  directions: plan.directions.some(Boolean),
  step: plan.step !== '',
  stepDate: plan.stepDate !== null,
  buddy: plan.buddy !== '',
  training: plan.trainings.length > 0,
});

const isBegun = (plan: Plan): boolean =>
  [...Object.values(filledIn(plan)), plan.place, plan.want, plan.can, plan.fit].some(Boolean);

function planCountsOf(plans: readonly Plan[]): PlanCounts {
  const some = () => ({ yes: 0, some: 0, notYet: 0 });
  const counts: PlanCounts = {
    people: plans.length,
    filled: { sentence: 0, words: 0, directions: 0, step: 0, stepDate: 0, buddy: 0, training: 0 },
    places: Object.fromEntries(WORK_STAGES.map(place => [place, 0])),
    trainings: {},
    triad: { want: some(), can: some(), fit: some() },
  };
  for (const plan of plans) {
    const filled = filledIn(plan);
    for (const key of Object.keys(filled) as (keyof typeof filled)[]) counts.filled[key] += Number(filled[key]);
    if (plan.place) count(counts.places, plan.place);
    for (const training of plan.trainings) count(counts.trainings, training);
    for (const key of ['want', 'can', 'fit'] as const) if (plan[key]) counts.triad[key][plan[key]] += 1;
  }
  return {
    ...counts,
    places: ifEnoughPeople(counts.places),
    trainings: counts.filled.training < MIN_GROUP_SIZE ? {} : counts.trainings,
    triad: {
      want: ifEnoughPeople(counts.triad.want),
      can: ifEnoughPeople(counts.triad.can),
      fit: ifEnoughPeople(counts.triad.fit),
    },
  };
}
