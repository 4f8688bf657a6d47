import type { ProjectContext } from '../../shared/game/project/context.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { Language } from '../../shared/text/localised.ts';
import { loadGame } from '../games/opening/loadGame.ts';
import { peopleOf } from '../games/people/people.ts';
import type { House } from '../house.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import type { Replays } from './Replays.ts';

/** Whose game is looked back at, and in which language. */
export interface Looked {
  team: Pick<TeamRow, 'id' | 'name'>;
  session: SessionRow;
  language: Language;
  onlyAfter: boolean; // for its people: before the end it would tell what the others see, and what is right
}

const contextOf = async (house: House, { team, session }: Looked): Promise<ProjectContext> => ({
  team: { id: team.id, name: team.name },
  people: await peopleOf(house.db, session.id),
  texts: new Map(), // what people typed is not part of it
  now: house.clock.now(),
  rate: 1,
});

export async function replayPage(house: House, replays: Replays, looked: Looked): Promise<ReplayPage | null> {
  const level = await levelFor(house, looked);
  return replays.page(looked.team.id, level, await contextOf(house, looked), looked.language);
}

/** Null when there is no such moment. */
export async function replayMoment(house: House, replays: Replays, looked: Looked, seq: number): Promise<ReplayMoment | null> {
  const level = await levelFor(house, looked);
  return replays.moment(looked.team.id, seq, level, await contextOf(house, looked), looked.language);
}

async function levelFor(house: House, { team, session, onlyAfter }: Looked): Promise<CompiledLevel> {
  const level = await sessionLevel(house, session);
  if (!onlyAfter) return level;
  const { state } = await loadGame(house, team.id, level);
  if (state?.phase !== 'debrief' && !(state?.phase === 'closed' && state.ended)) throw new Refusal('notNow');
  return level;
}
