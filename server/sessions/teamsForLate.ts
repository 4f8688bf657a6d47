import type { GameState } from '../../shared/game/state.ts';
import { isOver } from '../../shared/game/status.ts';
import { gameTime } from '../../shared/game/time.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { House } from '../house.ts';
import { findLiveTeam } from '../rooms/callTeam.ts';
import { loadGame } from '../rooms/loadGame.ts';
import type { SeatRow, SessionRow, TeamRow } from '../storage/schema.ts';
import { teamsOf } from '../storage/teams.ts';
import { sessionLevel } from './sessionLevel.ts';

const OVER = new Set(['reveal', 'debrief', 'closed']);

/**
 * The teams that could take somebody who comes late, who needs them most first: the one with the fewest people, since a
 * pair of hands counts most there; of those the one that is furthest behind its clock; else the one made first.
 */
export async function teamsForLate(
  house: House,
  session: SessionRow,
  seats: readonly Pick<SeatRow, 'team_id'>[],
): Promise<TeamRow[]> {
  const size = (team: TeamRow): number => seats.filter(seat => seat.team_id === team.id).length;
  const teams = (await teamsOf(house.db, session.id)).filter(team => size(team) < LIMITS.teamSizeMax && team.closed_at === null);
  if (teams.length === 0) return [];
  const level = await sessionLevel(house, session);
  const weighed = await Promise.all(teams.map(async team => ({ team, size: size(team), ...(await needOf(house, level, team)) })));
  return weighed
    .filter(one => !one.over)
    .toSorted((a, b) => a.size - b.size || b.behind - a.behind || a.team.position - b.team.position)
    .map(one => one.team);
}

async function needOf(house: House, level: CompiledLevel, team: TeamRow): Promise<{ over: boolean; behind: number }> {
  if (team.started_at === null) return { over: false, behind: 0 };
  if (house.shut.find(team.id)) return { over: true, behind: 0 }; // nobody can be let into it now
  const state = (await findLiveTeam(team.id))?.state ?? (await loadGame(house, team.id, level)).state;
  return state ? { over: OVER.has(state.phase), behind: behind(level, state, house.clock.now()) } : { over: false, behind: 0 };
}

/** How much more of the time was used than of the work is done: 0.2 is a fifth of the game. */
function behind(level: CompiledLevel, state: GameState, now: number): number {
  const puzzles = [...level.puzzles.keys()];
  const done = puzzles.filter(id => isOver(state, id)).length / puzzles.length;
  const minutes = state.clock.planned ?? level.level.minutes;
  return gameTime(state.clock, now) / (minutes * 60_000) - done;
}
