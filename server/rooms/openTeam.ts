import type { House } from '../house.ts';
import { sessionLevel } from '../sessions/sessionLevel.ts';
import { paceOf, skipOf } from '../sessions/summary.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { atDesks, seatsOf } from '../storage/seats.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import { loadGame } from './loadGame.ts';
import { TeamGame } from './TeamGame.ts';

export interface OpenedTeam {
  game: TeamGame;
  team: TeamRow;
  session: SessionRow;
}

/** Rebuilds a team's game from what is stored; starts it when it has never been started. */
export async function openTeam(
  house: House,
  id: string,
  calls: { changed: () => void; broken: () => void },
): Promise<OpenedTeam> {
  const team = await findTeam(house.db, id);
  const session = team && (await findSession(house.db, team.session_id));
  if (!team || !session || team.started_at === null) throw new Error(`team ${id} is not running`);
  const level = await sessionLevel(house, session);
  const [loaded, done, texts] = await Promise.all([loadGame(house, id, level), house.journal.done(id), house.journal.texts(id)]);
  const game = new TeamGame(house, id, level, { ...loaded, done, texts }, calls);
  if (loaded.state === null) await begin(house, game, team, session);
  else await skipTheGap(house, game, team);
  game.watchClock();
  return { game, team, session };
}

async function begin(house: House, game: TeamGame, team: TeamRow, session: SessionRow): Promise<void> {
  const members = (await seatsOf(house.db, session.id)).filter(seat => seat.team_id === team.id);
  const command = {
    by: `coach:${session.coach_id}`,
    type: 'game.start',
    minutes: session.minutes,
    seats: atDesks(members).map(seat => seat.id),
    seed: team.seed,
    skip: skipOf(session),
    pace: paceOf(session),
    autoHints: session.auto_hints === 1,
    holdReveal: session.hold_reveal === 1,
  } as const;
  const answer = await game.report(command);
  if (!answer.ok) throw new Error(`team ${team.id} cannot start: ${answer.reason}`);
}

/** While no process was there the clock has not run. */
async function skipTheGap(house: House, game: TeamGame, team: TeamRow): Promise<void> {
  const clock = game.state?.clock;
  const gapMs = house.clock.now() - Math.max(team.alive_at ?? 0, game.lastAt);
  if (!clock || clock.startedAt === null || clock.pausedAt !== null || gapMs <= 0) return;
  await game.report({ by: 'clock', type: 'clock.resume', gapMs });
}
