import { isPastPlay } from '../../shared/protocol/phases.ts';
import type { GameState } from '../../shared/game/state.ts';
import { isOver } from '../../shared/game/status.ts';
import { gameTime } from '../../shared/game/time.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { loadGame } from '../games/opening/loadGame.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SessionRow, TeamRow } from '../storage/schema.ts';
import { teamsOf } from '../storage/teams.ts';

/**
 * The teams that could take a latecomer, neediest first: the one with the fewest people, where one more counts most; then
 * the one furthest behind its clock; then the one made first.
 */
export async function teamsForLatecomer(
  services: Services,
  session: SessionRow,
  seats: readonly Pick<SeatRow, 'team_id'>[],
): Promise<TeamRow[]> {
  const teams = await teamsOf(services.db, session.id);
  if (teams.length === 0) return [];
  const level = await sessionLevel(services, session).catch(() => null); // the coach is told why
  if (!level) return [];
  const open = teams.filter(team => !services.shutTeams.find(team.id)); // nobody can be added to the others now
  const begun = open.filter(team => team.started_at !== null && team.closed_at === null);
  const stateOf = async ({ id }: TeamRow): Promise<GameState | null> =>
    (await services.teamHosts.find(id))?.state ?? (await loadGame(services, id, level)).state;
  const states = new Map(await Promise.all(begun.map(async team => [team.id, await stateOf(team)] as const)));
  return neediestFirst(level, { teams: open, seats, states, now: services.clock.now() });
}

/** The same from data already read. `states`: of the teams that have started. */
export function neediestFirst(
  level: CompiledLevel,
  known: {
    teams: readonly TeamRow[];
    seats: readonly Pick<SeatRow, 'team_id'>[];
    states: ReadonlyMap<string, GameState | null>;
    now: number;
  },
): TeamRow[] {
  const size = (team: TeamRow): number => known.seats.filter(seat => seat.team_id === team.id).length;
  return known.teams
    .filter(team => team.closed_at === null && size(team) < LIMITS.teamSizeMax)
    .map(team => ({ team, size: size(team), state: known.states.get(team.id) ?? null }))
    .filter(({ state }) => !state || !isPastPlay(state.phase))
    .map(one => ({ ...one, behind: one.state ? behind(level, one.state, known.now) : 0 }))
    .toSorted((a, b) => a.size - b.size || b.behind - a.behind || a.team.position - b.team.position)
    .map(({ team }) => team);
}

/** The fraction of time used minus the fraction of work done: 0.2 is a fifth of the game. */
function behind(level: CompiledLevel, state: GameState, now: number): number {
  const puzzles = [...level.puzzles.keys()];
  const done = puzzles.filter(id => isOver(state, id)).length / puzzles.length;
  const minutes = state.clock.planned ?? level.level.minutes;
  return gameTime(state.clock, now) / (minutes * 60_000) - done;
}
