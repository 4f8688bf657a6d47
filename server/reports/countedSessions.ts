import type { PlayedSession } from '../../shared/report/input.ts';
import { tallyOf } from '../../shared/report/tally.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { talliesOf, type StoredTally } from '../storage/tallies.ts';
import { monthOf } from './days.ts';
import { withFigures } from './figuresOf.ts';
import { playedSession } from './playedSession.ts';

/** Which sessions an overview is about; null: all. */
export interface OverviewFilter {
  level: string | null;
  group: string | null; // its label
  coach: string | null; // id
  from: number | null; // the first and the last day: whole months, as no date in counts is finer
  to: number | null;
}
export const NO_FILTER: OverviewFilter = { level: null, group: null, coach: null, from: null, to: null };

/** The counts of a session; `session` is null once it was deleted. */
export interface CountedSession extends StoredTally {
  session: SessionRow | null;
}
/** What is known of a session without counting. */
type Labels = Pick<StoredTally, 'level' | 'group' | 'coach' | 'month'>;

interface Counted {
  all: Labels[]; // of every session in sight, for the choices of a filter
  chosen: CountedSession[];
}

/**
 * The counts of the sessions that fit a filter, those of deleted ones included. `sight`: of this coach's own and shared sessions;
 * null: of all coaches, for a programme and for figures about levels. `each` is given every live session that was counted.
 */
export async function countedSessions(
  services: Services,
  sight: string | null,
  filter: OverviewFilter,
  each: (session: SessionRow, played: PlayedSession) => void = () => {},
): Promise<Counted> {
  const fits = fitsIn(filter);
  const stored = (await talliesOf(services.db, sight)).map(one => ({ ...one, session: null }));
  const all: Labels[] = [...stored];
  const live: CountedSession[] = [];
  for (const session of await sessionsOf(services, sight)) {
    const labels = labelsOf(services, session);
    all.push(labels);
    const counted = fits(labels) ? await countOrNull(services, session) : null;
    if (!counted || (counted.tally.teams === 0 && session.forms_only === 0)) continue;
    each(session, counted.played);
    live.push({ ...labels, session, tally: counted.tally });
  }
  return { all, chosen: [...live, ...stored.filter(fits)] };
}

async function sessionsOf({ db }: Services, coach: string | null): Promise<SessionRow[]> {
  const rows = await db.selectFrom('session').selectAll().where('rehearsal', '=', 0).execute();
  if (coach === null) return rows;
  const shared = await db.selectFrom('share').select('session_id').where('coach_id', '=', coach).execute();
  return rows.filter(row => row.coach_id === coach || shared.some(one => one.session_id === row.id));
}

const labelsOf = (services: Services, session: SessionRow): Labels => ({
  level: session.level,
  group: session.group_label,
  coach: session.coach_id,
  month: monthOf(session.date ?? session.created_at, services.config.timeZone),
});

const fitsIn =
  ({ level, group, coach, from, to }: OverviewFilter) =>
  (one: Labels): boolean =>
    (level === null || one.level === level) &&
    (group === null || one.group === group) &&
    (coach === null || one.coach === coach) &&
    (from === null || one.month >= monthOf(from, 'UTC')) && // typed dates have no time zone
    (to === null || one.month <= monthOf(to, 'UTC'));

/** A session that this version cannot read must not hide the others. */
async function countOrNull(services: Services, session: SessionRow) {
  try {
    const played = await playedSession(services, session);
    return { played, tally: await withFigures(services, session.id, figures => tallyOf(played, figures)) };
  } catch (error) {
    services.log.fault('could not read session: left out of an overview', error, { session: session.id });
    return null;
  }
}
