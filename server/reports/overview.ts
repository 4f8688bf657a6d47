import type { CompiledLevel } from '../../shared/level/compile.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';
import type { Overview, OverviewCounts, WeakPuzzles } from '../../shared/protocol/report.ts';
import { mergeTallies } from '../../shared/report/merge.ts';
import { endingsOf, feelingsOf, smallSampleCaution, statementsOf } from '../../shared/report/sections.ts';
import { changeOf, meanOf, sumsOf } from '../../shared/report/statistics.ts';
import { weakPuzzles } from '../../shared/report/weak.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Services } from '../services.ts';
import { allCoaches } from '../storage/coaches.ts';
import { followUpsOf } from '../storage/followUps.ts';
import { readAnswer } from '../storage/statements.ts';
import { readerIn } from '../texts/words.ts';
import { countedSessions, NO_FILTER, type CountedSession, type OverviewFilter } from './countedSessions.ts';
import { publicName } from './publicName.ts';

/** Whose overview: `sight` null is a programme's, of all coaches, in which sessions have no names that could open them. */
export interface OverviewAsked {
  sight: string | null;
  filter: OverviewFilter;
  language: Language;
}

const sum = (list: readonly CountedSession[], of: (tally: CountedSession['tally']) => number): number =>
  list.reduce((total, { tally }) => total + of(tally), 0);
const countsOf = (list: readonly CountedSession[]): OverviewCounts => ({
  sessions: list.length,
  people: sum(list, tally => tally.people),
  teams: sum(list, tally => tally.teams),
  finished: sum(list, tally => tally.finished),
  stopped: sum(list, tally => tally.stopped ?? 0),
});

export async function overviewOf(services: Services, { sight, filter, language }: OverviewAsked): Promise<Overview> {
  const { all, chosen: list } = await countedSessions(services, sight, filter);
  const levels = services.levels.list();
  const titleOf = (id: string): string => levels.find(level => level.id === id)?.level.level.title[language] ?? id;
  const coaches = new Map((await allCoaches(services.db)).map(({ id, name }) => [id, name]));
  const level = levels.find(({ id }) => id === (filter.level ?? list.at(-1)?.level ?? levels[0]?.id));
  const merged = mergeTallies(list.filter(one => one.level === level?.id).map(one => one.tally));
  const values = <K extends 'level' | 'group' | 'coach' | 'month'>(from: readonly Pick<CountedSession, K>[], key: K) =>
    [...new Set(from.map(one => one[key]))].filter(value => value !== null).toSorted();
  const each = <K extends 'level' | 'group' | 'month'>(key: K) =>
    values(list, key).map(value => [value, countsOf(list.filter(one => one[key] === value))] as const);
  return {
    made: services.clock.now(),
    filter,
    choices: {
      levels: values(all, 'level').map(id => ({ id, title: titleOf(id) })),
      groups: values(all, 'group'),
      coaches: values(all, 'coach').flatMap(id => (coaches.has(id) ? { id, name: coaches.get(id)! } : [])),
    },
    counts: countsOf(list),
    levels: each('level').map(([id, counts]) => ({ id, title: titleOf(id), ...counts })),
    groups: each('group').map(([group, counts]) => ({ group, ...counts })),
    months: each('month').map(([month, counts]) => ({ month, ...counts })),
    sessions: list
      .flatMap(one => (one.session ? { row: one.session, one } : []))
      .map(({ row, one }) => ({
        id: row.id,
        name: publicName(row, { named: sight !== null, level: titleOf(row.level) }),
        group: row.group_label,
        level: titleOf(row.level),
        coach: coaches.get(row.coach_id) ?? '',
        date: row.date ?? row.created_at,
        ...countsOf([one]),
      }))
      .toSorted((a, b) => b.date - a.date),
    about: level ? { id: level.id, title: titleOf(level.id) } : null,
    few: level ? smallSampleCaution(level.level, merged, readerIn(language)) : null,
    statements: level ? statementsOf(level.level, merged, language) : [],
    later: level ? await laterOf(services, level.id, level.level, language) : null,
    feelings: level ? feelingsOf(level.level, merged, language) : [],
    endings: level ? endingsOf(level.level, merged, readerIn(language)) : [],
  };
}

/** Six weeks later, of everybody who agreed to it: these records have no session, and so no coach. */
async function laterOf(services: Services, id: string, level: CompiledLevel, language: Language): Promise<Overview['later']> {
  const rows = (await followUpsOf(services.db, id)).map(row => JSON.parse(row.answers) as Record<string, string>);
  const answered = rows.filter(answers => Object.keys(answers).some(key => key.endsWith('.later')));
  if (answered.length < MIN_GROUP_SIZE) return null;
  return {
    n: answered.length,
    statements: (level.level.statements ?? []).map(({ id: item, say }) => {
      const pairs = answered.flatMap(answers => {
        const [after, later] = [readAnswer(answers[`${item}.after`] ?? ''), readAnswer(answers[`${item}.later`] ?? '')];
        return typeof after === 'number' && typeof later === 'number' ? [{ after, later }] : [];
      });
      return {
        id: item,
        say: say[language],
        after: meanOf(sumsOf(pairs.map(pair => pair.after))),
        later: meanOf(sumsOf(pairs.map(pair => pair.later))),
        change: changeOf(sumsOf(pairs.map(pair => pair.later - pair.after))),
      };
    }),
  };
}

/** Over all sessions of this server: a level's weak points reveal nothing about anybody. */
export async function weakPuzzlesOf(services: Services, id: string, language: Language): Promise<WeakPuzzles | null> {
  const level = services.levels.find(id);
  if (!level) return null;
  const { chosen } = await countedSessions(services, null, { ...NO_FILTER, level: id });
  return weakPuzzles(id, level.level, mergeTallies(chosen.map(one => one.tally)), readerIn(language));
}
