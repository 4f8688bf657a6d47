import type { OwnGame } from '../../shared/game/project/ownGame.ts';
import { projectOwnGame } from '../../shared/game/project/ownGame.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { Language } from '../../shared/text/localised.ts';
import { loadGame } from '../games/opening/loadGame.ts';
import { peopleOf } from '../games/people/people.ts';
import { sealedEntriesFor } from '../games/people/sealedEntriesFor.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import type { TeamRow } from '../storage/schema.ts';
import { findTeam } from '../storage/teams.ts';
import { words } from '../texts/words.ts';
import type { OwnSeat } from './ownSeat.ts';

/** The game in which a person played; null before it started. */
export interface PlayedOwn {
  team: TeamRow;
  state: GameState;
  own: OwnGame;
  moments: number[]; // of what was done in it, epoch ms
}

/** The game in which a person played, in the language of their seat. */
export async function ownGame(services: Services, own: OwnSeat): Promise<PlayedOwn | null> {
  const played = await playedGame(services, own);
  return played && played.in(own.seat.language as Language);
}

/** A game that was replayed once, to be read in any language. */
export interface PlayedGame {
  in(language: Language): PlayedOwn;
}

/** Replays the game in which a person played; null before it started. */
export async function playedGame(services: Services, { seat, session, device }: OwnSeat): Promise<PlayedGame | null> {
  const team = seat.team_id === null ? undefined : await findTeam(services.db, seat.team_id);
  if (!team || team.started_at === null) return null;
  const level = await sessionLevel(services, session);
  const { state } = await loadGame(services, team.id, level);
  if (!state?.seats.some(one => one.id === seat.id)) return null;
  const people = await peopleOf(services.db, session.id);
  const me = people.get(seat.id)!;
  const context = {
    team: { id: team.id, name: team.name },
    texts: await services.journal.texts(team.id),
    words,
    now: services.clock.now(),
    rate: 1,
    sealed: await sealedEntriesFor(services, { team: team.id, level, device }),
  };
  const moments = (await services.journal.read(team.id, 0)).map(({ at }) => at);
  return {
    in: language => {
      const read = { ...context, people: new Map(people).set(seat.id, { ...me, language }) }; // the device may have another language than the seat
      return { team, state, own: projectOwnGame(level, state, seat.id, read), moments };
    },
  };
}
