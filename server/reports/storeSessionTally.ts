import { tallyOf } from '../../shared/report/tally.ts';
import { recordPlayTime } from '../levels/playTimes.ts';
import { newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { findSession } from '../storage/sessions.ts';
import { storeTally } from '../storage/tallies.ts';
import { monthOf } from './days.ts';
import { withFigures } from './figuresOf.ts';
import { playedSession } from './playedSession.ts';

/** Stores a session's counts under an id of their own before it is erased. A rehearsal leaves nothing. */
export async function storeSessionTally(services: Services, id: string): Promise<void> {
  const session = await findSession(services.db, id);
  if (!session || session.rehearsal === 1) return;
  try {
    const played = await playedSession(services, session);
    for (const { id: team, state } of played.teams) await recordPlayTime(services, session, team, { level: played.level, state });
    const tally = await withFigures(services, id, figures => tallyOf(played, figures));
    if (tally.teams === 0 && Object.values(tally.statements).every(sums => sums.before.n + sums.after.n === 0)) return;
    const month = monthOf(session.date ?? session.created_at, services.config.timeZone);
    await storeTally(services.db, {
      id: newId(),
      coach: session.coach_id,
      level: session.level,
      group: session.group_label,
      month,
      tally,
    });
  } catch (error) {
    services.log.fault("could not store the session's counts", error, { session: id }); // erasing continues all the same
  }
}
