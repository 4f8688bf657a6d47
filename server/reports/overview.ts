import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { Overview, WeakPuzzles } from '../../shared/protocol/report.ts';
import { mergeTallies } from '../../shared/report/merge.ts';
import { endingsOf, feelingsOf, smallSampleCaution, statementsOf } from '../../shared/report/sections.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';
import { changeOf, meanOf, sumsOf } from '../../shared/report/statistics.ts';
import { tallyOf } from '../../shared/report/tally.ts';
import { weakPuzzles } from '../../shared/report/weak.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Services } from '../services.ts';
import { followUpsOf } from '../storage/followUps.ts';
import type { SessionRow } from '../storage/schema.ts';
import { readAnswer } from '../storage/statements.ts';
import { talliesOf, type StoredTally } from '../storage/tallies.ts';
import { readerIn } from '../texts/words.ts';
import { monthOf } from './days.ts';
import { withFigures } from './figuresOf.ts';
import { playedSession } from './playedSession.ts';

export interface Period {
  level: string | null;
  from: number | null;
  to: number | null;
}

/**
 * The tallies of a coach's sessions, with the stored counts of deleted ones. `coach: null`: of all coaches, for figures
 * about levels.
 */
async function tallied(services: Services, coach: string | null): Promise<StoredTally[]> {
  const rows = await services.db.selectFrom('session').selectAll().where('rehearsal', '=', 0).execute();
  const shared =
    coach === null ? [] : await services.db.selectFrom('share').select('session_id').where('coach_id', '=', coach).execute();
  const mine = rows.filter(row => coach === null || row.coach_id === coach || shared.some(one => one.session_id === row.id));
  const live: StoredTally[] = [];
  for (const row of mine) {
    const tally = await tallyOrNull(services, row);
    if (tally && (tally.teams > 0 || row.forms_only === 1))
      live.push({ level: row.level, month: monthOf(row.date ?? row.created_at, services.config.timeZone), tally });
  }
  return [...live, ...(await talliesOf(services.db, coach))];
}

/** A session that this version cannot read must not hide the others. */
async function tallyOrNull(services: Services, session: SessionRow) {
  try {
    const played = await playedSession(services, session);
    return await withFigures(services, session.id, figures => tallyOf(played, figures));
  } catch (error) {
    services.log.fault('could not read session: left out of an overview', error, { session: session.id });
    return null;
  }
}

export async function overviewOf(services: Services, coach: string, period: Period, language: Language): Promise<Overview> {
  const within = (month: string): boolean =>
    (period.from === null || month >= monthOf(period.from, 'UTC')) && (period.to === null || month <= monthOf(period.to, 'UTC')); // typed dates have no time zone
  const all = (await tallied(services, coach)).filter(one => within(one.month));
  const levels = services.levels.list();
  const chosen = levels.find(({ id }) => id === (period.level ?? all.at(-1)?.level ?? levels[0]?.id));
  const sums = (list: readonly StoredTally[]) => ({
    sessions: list.length,
    people: list.reduce((sum, { tally }) => sum + tally.people, 0),
    teams: list.reduce((sum, { tally }) => sum + tally.teams, 0),
  });
  const of = <K extends 'level' | 'month'>(key: K) => [...new Set(all.map(one => one[key]))].toSorted();
  const merged = mergeTallies(all.filter(one => one.level === chosen?.id).map(one => one.tally));
  return {
    from: period.from,
    to: period.to,
    levels: of('level').map(id => ({
      id,
      title: levels.find(level => level.id === id)?.level.level.title[language] ?? id,
      ...sums(all.filter(one => one.level === id)),
    })),
    months: of('month').map(month => ({ month, ...sums(all.filter(one => one.month === month)) })),
    few: chosen ? smallSampleCaution(chosen.level, merged, readerIn(language)) : null,
    statements: chosen ? statementsOf(chosen.level, merged, language) : [],
    later: chosen ? await laterOf(services, chosen.id, chosen.level, language) : null,
    feelings: chosen ? feelingsOf(chosen.level, merged, language) : [],
    endings: chosen ? endingsOf(chosen.level, merged, readerIn(language)) : [],
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
  const tallies = (await tallied(services, null)).filter(one => one.level === id).map(one => one.tally);
  return weakPuzzles(id, level.level, mergeTallies(tallies), readerIn(language));
}
