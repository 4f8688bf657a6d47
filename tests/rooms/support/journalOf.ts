import { loadGame } from '../../../server/games/opening/loadGame.ts';
import type { Services } from '../../../server/services.ts';
import type { Entry } from '../../../server/journal/Journal.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';

export const levelOf = (services: Services): CompiledLevel => services.levels.find('de-lege-stoel')!.level;

/** The entries of a team's journal. */
export const entriesOf = (services: Services, team: string): Promise<Entry[]> => services.journal.read(team, 0);

/** The game as a new process would rebuild it. */
export async function rebuiltState(services: Services, team: string): Promise<GameState> {
  return (await loadGame(services, team, levelOf(services))).state!;
}
