import type { CompiledLevel } from '../level/compiled.ts';
import { WORK_STAGES } from '../protocol/plan.ts';
import { MIN_FEELINGS } from '../protocol/privacy.ts';
import type { ReportPuzzle, ReportStatement, SessionReport } from '../protocol/report.ts';
import type { Language } from '../text/localised.ts';
import type { Reader } from '../text/say.ts';
import { outcomeWords } from './outcomeWords.ts';
import { ideaKey } from './ideaKey.ts';
import { NO_STATEMENT } from './merge.ts';
import { changeOf, ENOUGH_PEOPLE, meanOf, median } from './statistics.ts';
import { NO_CHOICE, type Tally } from './tally.ts';

const MINUTE = 60_000;

/** The parts of a report that are the same for one session and for many, since they are made of counts. */
export function statementsOf(level: CompiledLevel, tally: Tally, language: Language): ReportStatement[] {
  return (level.level.statements ?? []).map(({ id, say }) => {
    const sums = tally.statements[id] ?? NO_STATEMENT;
    return {
      id,
      say: say[language],
      before: meanOf(sums.before),
      after: meanOf(sums.after),
      lookBack: meanOf(sums.lookBack),
      change: changeOf(sums.change),
      changeLookBack: changeOf(sums.changeLookBack),
    };
  });
}

/** The caution shown while too few people have answered both before and after. */
export function smallSampleCaution(level: CompiledLevel, tally: Tally, { say }: Reader): string | null {
  const pairs = (level.level.statements ?? []).map(({ id }) => tally.statements[id]?.change.n ?? 0);
  return Math.max(0, ...pairs) < ENOUGH_PEOPLE ? say('server.report.few') : null;
}

export function puzzlesOf(level: CompiledLevel, tally: Tally, reader: Reader): ReportPuzzle[] {
  const { language, say } = reader;
  return [...level.puzzles.values()].flatMap(puzzle => {
    const sums = tally.puzzles[puzzle.id];
    if (!sums) return [];
    const { teams, solved, byCoach = 0, skipped = 0, unsolvedMs = [] } = sums;
    const longestMs = unsolvedMs.length ? Math.max(...unsolvedMs) : null;
    const became = outcomeWords({ byCoach, skipped, unfinished: teams - solved - byCoach - skipped }, reader);
    const upTo = longestMs === null ? [] : say('server.report.upTo', { minutes: Math.round(longestMs / MINUTE) });
    return [
      {
        id: puzzle.id,
        title: puzzle.title[language],
        short: puzzle.short[language],
        minutes: puzzle.minutes,
        teams,
        solved,
        byCoach,
        skipped,
        medianMs: median(sums.ms),
        longestMs,
        otherwise: became && [became, upTo].flat().join(', '),
        hints: sums.hints / teams,
        notYet: sums.notYet / teams,
      },
    ];
  });
}

export const feelingsOf = (level: CompiledLevel, tally: Tally, language: Language): SessionReport['feelings'] =>
  level.level.debrief.feelings.map(({ id, label }) => ({
    id,
    label: label[language],
    count: feltBy(tally) < MIN_FEELINGS ? 0 : (tally.feelings[id] ?? 0),
  }));
const feltBy = ({ feelings }: Tally): number => Object.values(feelings).reduce((sum, count) => sum + count, 0); // counts stored earlier may be of fewer

export const endingsOf = (level: CompiledLevel, tally: Tally, { language, say }: Reader): SessionReport['endings'] =>
  Object.entries(tally.endings)
    .map(([id, teams]) => {
      const without = (Object.keys(NO_CHOICE) as (keyof typeof NO_CHOICE)[]).find(why => NO_CHOICE[why] === id);
      return { label: without ? say(`server.report.noChoice.${without}`) : (level.level.labels[id]?.[language] ?? id), teams };
    })
    .toSorted((a, b) => b.teams - a.teams);

/** Misconceptions, in the reader's language. */
export function misconceptionsOf(level: CompiledLevel, tally: Tally, language: Language): SessionReport['wrongIdeas'] {
  const texts = new Map(
    [...level.puzzles.values()].flatMap(puzzle =>
      puzzle.steps.flatMap(step =>
        step.notYet.flatMap(rule => (rule.idea ? [[ideaKey(rule.idea), rule.idea[language]] as const] : [])),
      ),
    ),
  );
  return Object.entries(tally.ideas)
    .map(([text, teams]) => ({ text: texts.get(text) ?? text, teams }))
    .toSorted((a, b) => b.teams - a.teams || a.text.localeCompare(b.text));
}

export function tapsOf(level: CompiledLevel, tally: Tally, language: Language): SessionReport['taps'] {
  return [...level.puzzles.values()].flatMap(({ skill }) => {
    const counts = skill && tally.taps[skill.id];
    return skill && counts ? [{ skill: skill.name[language], ...counts }] : [];
  });
}

export function plansOf(tally: Tally, titles: ReadonlyMap<string, string>, { say }: Reader): SessionReport['plans'] {
  const { plans } = tally;
  return {
    people: plans.people,
    filled: plans.filled,
    places: WORK_STAGES.map(id => ({ id, label: say(`server.report.place.${id}`), count: plans.places[id] ?? 0 })),
    trainings: Object.entries(plans.trainings)
      .map(([id, count]) => ({ title: titles.get(id) ?? id, count }))
      .toSorted((a, b) => b.count - a.count),
    triad: (['want', 'can', 'fit'] as const).map(id => ({ id, ...plans.triad[id] })),
  };
}
