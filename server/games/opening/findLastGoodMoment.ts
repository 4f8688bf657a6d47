import { replayAsFarAsPossible } from '../../../shared/game/replay.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { Services } from '../../services.ts';
import { canContinueFrom } from './canContinueFrom.ts';
import { loadGame } from './loadGame.ts';

export interface GoodMoment {
  seq: number; // of its entry
  at: number; // epoch ms
  lost: number; // entries after it
}

/**
 * The latest moment from which a team can continue if opening its current state fails. Searches from the snapshot on if
 * there is one, since this version may not be able to replay what lies before it. Null if there is none.
 */
export async function findLastGoodMoment(services: Services, team: string, level: CompiledLevel): Promise<GoodMoment | null> {
  const found = await loadGame(services, team, level);
  if (found.state === null) return null;
  const kept = await services.journal.snapshot(team);
  const base = kept !== 'unreadable' && kept && kept.seq < found.seq && canContinueFrom(level, kept.state) ? kept : null;
  const entries = await services.journal.read(team, base?.seq ?? 0);
  const moments = [...replayAsFarAsPossible(level, entries, base?.state ?? null)].filter(({ entry }) => entry.seq < found.seq);
  const good = moments.findLast(({ state }) => canContinueFrom(level, state))?.entry ?? base;
  return good && { seq: good.seq, at: good.at, lost: Math.max(0, found.last - good.seq) };
}
