import type { BrokenWhy, TeamTrouble } from '../../../shared/protocol/teamTrouble.ts';
import { sessionLevel } from '../../levels/sessionLevel.ts';
import type { TeamStatus } from '../../news/sessionNews.ts';
import type { Services } from '../../services.ts';
import type { SessionRow } from '../../storage/schema.ts';
import { isUnavailable } from '../../storage/storeFault.ts';
import { findLastGoodMoment } from './findLastGoodMoment.ts';
import { loadGame } from './loadGame.ts';
import { Unopenable, shutReason } from './Unopenable.ts';

/**
 * The status of a team whose game is not running, as far as it can be read. Never throws: a problem with one team is
 * reported for that team.
 */
export async function asleepStatus(services: Services, session: SessionRow, team: string): Promise<TeamStatus> {
  const status: TeamStatus = { ...NOBODY, team, state: null, trouble: null };
  const shut = services.shutTeams.find(team);
  const broken = (why: BrokenWhy, lastGood: { at: number; lost: number } | null = null): TeamTrouble => ({
    kind: 'broken',
    why,
    since: shut?.since ?? services.clock.now(),
    lastGood,
  });
  try {
    const level = await sessionLevel(services, session).catch((error: unknown) => {
      throw isUnavailable(error) ? error : new Unopenable('level', error);
    });
    const { state, lost } = await loadGame(services, team, level);
    if (lost) return { ...status, trouble: broken('journal') };
    if (!shut) return { ...status, state };
    const isOurs = shut.why === 'unknown' || shut.why === 'journal';
    const good = isOurs ? await findLastGoodMoment(services, team, level) : null;
    return { ...status, state, trouble: broken(shut.why, good && { at: good.at, lost: good.lost }) };
  } catch (error) {
    if (!shut) services.log.fault('could not read team', error, { team });
    return { ...status, trouble: broken(shut?.why ?? shutReason(error)) };
  }
}

const NOBODY = { online: [], offlineSince: {}, quiet: {}, time: { stoodAt: null, ahead: 0 } } satisfies Partial<TeamStatus>;
