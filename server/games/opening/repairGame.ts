import { z } from 'zod';
import type { Entry } from '../../journal/Journal.ts';
import { tellSession } from '../../news/sessionNews.ts';
import type { Services } from '../../services.ts';
import type { TeamRow } from '../../storage/schema.ts';
import { setNotice } from '../../storage/teams.ts';
import type { LoadedGame, Repair } from './loadGame.ts';

/** What a coach is told of a team that went back: when it did, to which moment, and how many acts went apart. */
export const TeamNotice = z.object({ at: z.number(), goodAt: z.number(), lost: z.number() });
export type TeamNotice = z.infer<typeof TeamNotice>;

/** Puts apart what cannot be followed, so that the journal leads to where the game goes on, and tells the coach of it. */
export async function repairGame(services: Services, team: TeamRow, loaded: LoadedGame, repair: Repair): Promise<LoadedGame> {
  const at = services.clock.now();
  const lost = await services.journal.setAside(team.id, repair.after, repair.why, at, { snapshot: repair.snapshot });
  services.paperwork.forget(team.id); // what was worked out from what went apart
  services.log.fault('a journal could not be followed to its end', new Error(repair.why), {
    team: team.id,
    seq: repair.after,
    lost,
  });
  const goodAt = loaded.lastAt;
  if (lost > 0) {
    await setNotice(services.db, team.id, JSON.stringify({ at, goodAt, lost } satisfies TeamNotice));
    await tellSession(services, team.session_id, { type: 'changed' });
  }
  return repair.keep && loaded.state ? keepState(services, team.id, loaded, loaded.state) : loaded;
}

/** Writes a state into the journal that does not follow from it, so that whoever reads it later finds the way. */
async function keepState(
  services: Services,
  team: string,
  loaded: LoadedGame,
  state: NonNullable<LoadedGame['state']>,
): Promise<LoadedGame> {
  const seq = loaded.seq + 1;
  const entry: Entry = { seq, at: loaded.lastAt, client: null, command: { by: 'clock', type: 'game.keep', state } };
  await services.journal.append(team, entry, []);
  return { ...loaded, seq, state: { ...state, seq }, unkept: loaded.unkept + 1 };
}
