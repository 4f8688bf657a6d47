import { z } from 'zod';
import type { Entry } from '../../journal/Journal.ts';
import { publishSessionNews } from '../../news/sessionNews.ts';
import type { Services } from '../../services.ts';
import type { TeamRow } from '../../storage/schema.ts';
import { setNotice } from '../../storage/teams.ts';
import type { LoadedGame, Repair } from './loadGame.ts';

/** What a coach is told of a team that was taken back: when, to which moment, and how many acts were set aside. */
export const TeamNotice = z.object({ at: z.number(), goodAt: z.number(), lost: z.number() });
export type TeamNotice = z.infer<typeof TeamNotice>;

/**
 * Sets aside what cannot be replayed, so that the journal leads to the state from which the game continues, and notifies
 * the coach.
 */
export async function repairGame(services: Services, team: TeamRow, loaded: LoadedGame, repair: Repair): Promise<LoadedGame> {
  const at = services.clock.now();
  const lost = await services.journal.setAside(team.id, repair.after, repair.why, at, { snapshot: repair.snapshot });
  services.paperwork.forget(team.id); // derived from what was set aside
  services.log.fault('could not replay a journal to its end', new Error(repair.why), {
    team: team.id,
    seq: repair.after,
    lost,
  });
  const goodAt = loaded.lastAt;
  if (lost > 0) {
    await setNotice(services.db, team.id, JSON.stringify({ at, goodAt, lost } satisfies TeamNotice));
    await publishSessionNews(services, team.session_id, { type: 'changed' });
  }
  return repair.keep && loaded.state ? keepState(services, team.id, loaded, loaded.state) : loaded;
}

/** Writes a state that does not follow from the journal into it, so that later replays arrive at it. */
async function keepState(
  services: Services,
  team: string,
  loaded: LoadedGame,
  state: NonNullable<LoadedGame['state']>,
): Promise<LoadedGame> {
  const seq = loaded.seq + 1;
  const entry: Entry = { seq, at: loaded.lastAt, client: null, command: { by: 'clock', type: 'game.keep', state } };
  await services.journal.append(team, entry, []);
  return { ...loaded, seq, state: { ...state, seq }, unsnapshotted: loaded.unsnapshotted + 1 };
}
