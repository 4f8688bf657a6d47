import type { ProjectContext } from '../../shared/game/project/context.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { Language } from '../../shared/text/localised.ts';
import { loadGame } from '../games/opening/loadGame.ts';
import { peopleOf } from '../games/people/people.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { words } from '../texts/words.ts';
import type { Replays } from './Replays.ts';

/** Which game is replayed, and in which language. */
export interface ReplaySource {
  team: Pick<TeamRow, 'id' | 'name'>;
  session: SessionRow;
  language: Language;
  onlyAfter: boolean; // for its own people: during the game it would reveal what the others see, and what is right
}

const contextOf = async (services: Services, { team, session }: ReplaySource): Promise<ProjectContext> => ({
  team: { id: team.id, name: team.name },
  people: await peopleOf(services.db, session.id),
  texts: new Map(), // typed text is not included
  words,
  now: services.clock.now(),
  rate: 1,
});

export async function replayPage(services: Services, replays: Replays, looked: ReplaySource): Promise<ReplayPage | null> {
  const level = await levelFor(services, looked);
  return replays.page(looked.team.id, level, await contextOf(services, looked), looked.language);
}

/** Null if there is no such moment. */
export async function replayMoment(
  services: Services,
  replays: Replays,
  looked: ReplaySource,
  seq: number,
): Promise<ReplayMoment | null> {
  const level = await levelFor(services, looked);
  return replays.moment(looked.team.id, seq, level, await contextOf(services, looked), looked.language);
}

async function levelFor(services: Services, { team, session, onlyAfter }: ReplaySource): Promise<CompiledLevel> {
  const level = await sessionLevel(services, session);
  if (!onlyAfter) return level;
  const { state } = await loadGame(services, team.id, level);
  if (state?.phase !== 'debrief' && !(state?.phase === 'closed' && state.ended)) throw new Refusal('notNow');
  return level;
}
