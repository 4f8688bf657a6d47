import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { Answer } from '../../games/answer.ts';
import { refused } from '../../games/answer.ts';
import { findLastGoodMoment } from '../../games/opening/findLastGoodMoment.ts';
import type { TeamNotice } from '../../games/opening/repairGame.ts';
import { sessionLevel } from '../../levels/sessionLevel.ts';
import type { Services } from '../../services.ts';
import { recordDone, type CoachAct } from '../../storage/doneActs.ts';
import type { Db } from '../../storage/open.ts';
import type { TeamRow } from '../../storage/schema.ts';
import { findSession } from '../../storage/sessions.ts';
import { isUnavailable } from '../../storage/storeFault.ts';
import { setNotice } from '../../storage/teams.ts';
import type { HostedSession } from '../HostedSession.ts';

/**
 * Opens a team that could not be opened: as it is, from the last usable moment of its journal, or from the beginning. What
 * is left behind is set aside and kept, in one transaction with the record of the act, so that a retry goes no further
 * back.
 */
export async function reopenTeam(
  hosted: HostedSession,
  team: TeamRow,
  moment: 'now' | 'lastGood' | 'beginning',
  act: CoachAct,
): Promise<Answer> {
  const { services } = hosted;
  if (team.started_at === null) return refused('notNow');
  if (moment !== 'now' && (await services.teamHosts.find(team.id))) return refused('notNow'); // it is running already
  const session = (await findSession(services.db, team.session_id)) ?? hosted.session; // read again: somebody may have repaired it
  const level = await sessionLevel(services, session).catch(notAway);
  if (!level) return refused('teamShut'); // no moment can help without a level
  if (moment === 'lastGood' && !(await restoreLastGood(services, team, level, act))) return refused('notNow');
  if (moment === 'beginning') {
    const remember = async (db: Db): Promise<void> => {
      await setNotice(db, team.id, null);
      await recordDone(db, act);
    };
    await services.journal.setAside(team.id, 0, 'anew', act.at, { snapshot: true, with: remember });
  }
  services.paperwork.forget(team.id);
  try {
    const { state } = await services.teamHosts.call(team.id, 'status', []);
    return { ok: true, seq: state?.seq ?? 0 };
  } catch (error) {
    const shut = services.shutTeams.find(team.id); // the reason was reported there
    if (!shut) throw error;
    return refused(shut.why === 'store' ? 'notKept' : 'teamShut');
  }
}

function notAway(error: unknown): null {
  if (isUnavailable(error)) throw error;
  return null;
}

/** Returns false if there is no moment to go back to. */
async function restoreLastGood(services: Services, team: TeamRow, level: CompiledLevel, act: CoachAct): Promise<boolean> {
  const good = await findLastGoodMoment(services, team.id, level);
  if (!good) return false;
  const remember = async (db: Db, lost: number): Promise<void> => {
    await setNotice(db, team.id, JSON.stringify({ at: act.at, goodAt: good.at, lost } satisfies TeamNotice));
    await recordDone(db, act);
  };
  await services.journal.setAside(team.id, good.seq, 'refused', act.at, { with: remember });
  return true;
}
