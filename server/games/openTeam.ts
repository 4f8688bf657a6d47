import { pickNames } from '../../shared/game/pickNames.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { inDeskOrder, seatsOf, setHand } from '../storage/seats.ts';
import { paceOf, skippedPuzzlesOf } from '../storage/sessionOptions.ts';
import { findSession } from '../storage/sessions.ts';
import { isUnavailable } from '../storage/storeFault.ts';
import { findTeam } from '../storage/teams.ts';
import type { GameCallbacks } from './GameCallbacks.ts';
import { GameRunner } from './GameRunner.ts';
import { loadGame } from './opening/loadGame.ts';
import { repairGame } from './opening/repairGame.ts';
import { Unopenable } from './opening/Unopenable.ts';

export interface RunningTeam {
  game: GameRunner;
  team: TeamRow;
  session: SessionRow;
}

/**
 * Rebuilds a team's game from the store and repairs what is wrong there; starts the game if it was never started. Throws
 * Unopenable with the reason if the team cannot continue.
 */
export async function openTeam(services: Services, id: string, calls: GameCallbacks): Promise<RunningTeam> {
  const team = await findTeam(services.db, id);
  const session = team && (await findSession(services.db, team.session_id));
  if (!team || !session || team.started_at === null) throw new Error(`team ${id} is not running`);
  const level = await sessionLevel(services, session).catch((error: unknown) => {
    throw isUnavailable(error) ? error : new Unopenable('level', error);
  });
  const found = await loadGame(services, id, level);
  if (found.lost) throw new Unopenable('journal', new Error('no moment of the game can be gone on from'));
  const loaded = found.repair ? await repairGame(services, team, found, found.repair) : found;
  const { journal } = services;
  const [done, texts, elsewhere] = await Promise.all([journal.done(id), journal.texts(id), journal.doneElsewhere(id)]);
  const aliveAt = team.alive_at ?? 0;
  const game = new GameRunner(services, id, level, { ...loaded, done, texts }, calls, aliveAt);
  game.registerDone(elsewhere);
  try {
    if (loaded.state === null) await begin(services, game, team, session);
    else await game.creditTimeSince(Math.max(aliveAt, loaded.lastAt)); // the clock did not run while no process was there
    game.setDeadline();
    return { game, team: (await findTeam(services.db, id)) ?? team, session };
  } catch (error) {
    await game.close(); // its timers would write to the journal of the next process that opens the team
    throw error;
  }
}

async function begin(services: Services, game: GameRunner, team: TeamRow, session: SessionRow): Promise<void> {
  const members = (await seatsOf(services.db, session.id)).filter(seat => seat.team_id === team.id);
  const hands = members.flatMap(({ id, hand_at }) => (hand_at === null ? [] : id));
  const command = {
    by: `coach:${session.coach_id}`,
    type: 'game.start',
    minutes: session.minutes,
    seats: inDeskOrder(members).map(seat => seat.id),
    names: pickNames(
      game.level,
      members.map(seat => seat.name),
    ),
    hands,
    seed: team.seed,
    skip: skippedPuzzlesOf(session),
    pace: paceOf(session),
    autoHints: session.auto_hints === 1,
    holdReveal: session.hold_reveal === 1,
    ...(session.team_clock !== 1 && { coachClock: true }),
  } as const;
  const answer = await game.report(command);
  if (answer.ok) return void (await Promise.all(hands.map(seat => setHand(services.db, seat, null)))); // the game knows them now
  throw new Unopenable(answer.reason === 'notKept' ? 'store' : 'unknown', new Error(`cannot start: ${answer.reason}`));
}
