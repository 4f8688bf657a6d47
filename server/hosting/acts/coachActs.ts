import type { CoachCommand } from '../../../shared/protocol/coachCommand.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { refused, type Answer } from '../../games/answer.ts';
import { enterTeam } from '../../sessions/enterTeam.ts';
import { isDone, rememberDone, type CoachAct } from '../../storage/doneActs.ts';
import { inTransaction } from '../../storage/inTransaction.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { removeSeat, setHand, setTeam } from '../../storage/seats.ts';
import { isAway } from '../../storage/storeFault.ts';
import { markStarted, setNotice } from '../../storage/teams.ts';
import type { SessionDesk } from '../SessionDesk.ts';
import { addTeam, makeTeams } from '../teams/makeTeams.ts';
import { admitAll, admitOne, refuseAll, refuseOne } from './doorActs.ts';
import { chooseRole, drawRoles, removeEmpty, rename, wish } from './planningActs.ts';
import { reopenTeam } from './reopenTeam.ts';

const DONE: Answer = { ok: true, seq: 0 };
/** Where people only fill in the forms there are no teams. */
const OF_TEAMS: ReadonlySet<CoachCommand['type']> = new Set(['teams.make', 'team.add', 'person.move', 'start', 'wish']);

/** Acts of which all that remains stands in the database: they are done together with the memory of them. */
const IN_DATABASE = {
  'teams.make': true,
  'team.add': true,
  'team.rename': true,
  'team.remove': true,
  wish: true,
  'role.draw': true,
  'role.choose': true,
  'notice.seen': true,
} as const satisfies { [T in CoachCommand['type']]?: true };
type Planning = Extract<CoachCommand, { type: keyof typeof IN_DATABASE }>;
const isPlanning = (command: CoachCommand): command is Planning => Object.hasOwn(IN_DATABASE, command.type);

/**
 * What the coach does in a session. The same `client` id again is not done again: neither here, also after a crash, nor in
 * a team's game, whose journal knows it.
 */
export async function coachAct(desk: SessionDesk, coach: string, command: CoachCommand, client: string): Promise<Answer> {
  if (desk.session.forms_only === 1 && OF_TEAMS.has(command.type)) return refused('notNow');
  const { db, clock } = desk.services;
  const act = { coach, client, at: clock.now() };
  if (await isDone(db, act)) return DONE;
  if (isPlanning(command))
    return inTransaction(db, async trx => {
      const answer = await planningAct(desk, trx, command);
      if (answer.ok) await rememberDone(trx, act);
      return answer;
    });
  const answer = await runningAct(desk, act, command);
  if (answer.ok) await rememberDone(db, act);
  return answer;
}

async function planningAct(desk: SessionDesk, db: Db, command: Planning): Promise<Answer> {
  switch (command.type) {
    case 'teams.make':
      await makeTeams(desk, db);
      return DONE;
    case 'team.add':
      return (await addTeam(desk, db)) ? DONE : refused('tooMany');
    case 'team.rename':
      return withTeam(desk, command.team, team => rename(desk, db, team, command.name));
    case 'team.remove':
      return withTeam(desk, command.team, team => removeEmpty(desk, db, team));
    case 'wish':
      return withSeat(desk, command.a, a => withSeat(desk, command.b, b => wish(desk, db, [a, b], command.wish)));
    case 'role.draw':
      return withTeam(desk, command.team, team => drawRoles(desk, db, team));
    case 'role.choose':
      return withTeam(desk, command.team, team => chooseRole(desk, db, team, command));
    case 'notice.seen':
      return withTeam(desk, command.team, async team => {
        await setNotice(db, team.id, null);
        return DONE;
      });
  }
}

async function runningAct(desk: SessionDesk, act: CoachAct, command: Exclude<CoachCommand, Planning>): Promise<Answer> {
  const { coach, client } = act;
  switch (command.type) {
    case 'team.restart':
      if (command.before !== null && !desk.level.puzzles.has(command.before)) return refused('unknown');
      return forTeams(desk, command.team, true, team =>
        desk.services.teamHosts.call(team.id, 'restart', [coach, command.before, client]),
      );
    case 'team.reopen':
      return withTeam(desk, command.team, team => reopenTeam(desk, team, command.moment, act));
    case 'close':
      return forTeams(desk, 'all', true, team =>
        desk.services.teamHosts.call(team.id, 'fromCoach', [coach, { type: 'close' }, client]),
      );
    case 'person.move':
      return withSeat(desk, command.seat, seat => move(desk, seat, command.team));
    case 'person.remove':
      if (desk.everybody.some(seat => seat.id === command.seat && seat.removed_at !== null)) return DONE;
      return withSeat(desk, command.seat, seat => remove(desk, seat));
    case 'door.admit':
      return admitOne(desk, command.seat, command.team);
    case 'door.admitAll':
      return admitAll(desk);
    case 'door.refuse':
      return refuseOne(desk, command.seat);
    case 'door.refuseAll':
      return refuseAll(desk);
    case 'hand.seen':
      return withSeat(desk, command.seat, seat => handSeen(desk, seat, coach, client));
    case 'start':
      if (isStarted(desk, command.team)) return DONE;
      return forTeams(desk, command.team, false, team => start(desk, team));
    case 'team':
      return forTeams(desk, command.team, true, team =>
        desk.services.teamHosts.call(team.id, 'fromCoach', [coach, command.command, client]),
      );
  }
}

function withSeat(desk: SessionDesk, id: string, act: (seat: SeatRow) => Promise<Answer>): Promise<Answer> {
  const seat = desk.seats.find(other => other.id === id);
  return seat ? act(seat) : Promise.resolve(refused('unknown'));
}

function withTeam(desk: SessionDesk, id: string, act: (team: TeamRow) => Promise<Answer>): Promise<Answer> {
  const team = desk.teams.find(other => other.id === id);
  return team ? act(team) : Promise.resolve(refused('unknown'));
}

/** One team or all that are in that stage; refused only when nowhere it could be done. */
async function forTeams(
  desk: SessionDesk,
  which: string,
  running: boolean,
  act: (team: TeamRow) => Promise<Answer>,
): Promise<Answer> {
  const fits = (team: TeamRow): boolean => (team.started_at !== null) === running && (running || desk.inTeam(team.id).length > 0);
  const teams = desk.teams.filter(team => (which === 'all' ? fits(team) : team.id === which));
  if (teams.length === 0) return refused('unknown');
  if (which !== 'all' && !fits(teams[0]!)) return refused('notNow');
  const answers = await Promise.all(teams.map(team => alone(desk, team, act)));
  return answers.find(answer => answer.ok) ?? answers[0]!;
}

/** What goes wrong with one team is not in the way of the others. */
async function alone(desk: SessionDesk, team: TeamRow, act: (team: TeamRow) => Promise<Answer>): Promise<Answer> {
  try {
    return await act(team);
  } catch (error) {
    if (!desk.services.shut.find(team.id)) desk.services.log.fault('not done in a team', error, { team: team.id });
    return refused(isAway(error) || desk.services.shut.find(team.id)?.why === 'store' ? 'notKept' : 'teamShut');
  }
}

/** Two may press at once, and who did not hear an answer asks again. */
function isStarted(desk: SessionDesk, which: string): boolean {
  if (which !== 'all') return desk.teams.some(team => team.id === which && team.started_at !== null);
  const manned = desk.teams.filter(team => desk.inTeam(team.id).length > 0);
  return manned.length > 0 && manned.every(team => team.started_at !== null);
}

async function start(desk: SessionDesk, team: TeamRow): Promise<Answer> {
  const { db, clock } = desk.services;
  await markStarted(db, team.id, clock.now());
  try {
    const { state } = await desk.services.teamHosts.call(team.id, 'status', []); // its host starts the game when it has none
    return { ok: true, seq: state?.seq ?? 0 };
  } catch (error) {
    await markStarted(db, team.id, null);
    desk.services.shut.opened(team.id); // it waits to be started, as before
    desk.statuses.delete(team.id);
    throw error;
  }
}

async function move(desk: SessionDesk, seat: SeatRow, to: string | null): Promise<Answer> {
  const { db } = desk.services;
  const team = desk.teams.find(other => other.id === to);
  if (to !== null && !team) return refused('unknown');
  if (to === seat.team_id) return DONE;
  if (team && desk.inTeam(team.id).length >= LIMITS.teamSizeMax) return refused('tooMany');
  await setTeam(db, [seat.id], null); // first, so that who comes back at once does not find the old team
  await letGo(desk, seat, 'moved');
  if (!team) return DONE;
  return (await enterTeam(desk.services, seat.id, team)) ? DONE : refused('notNow');
}

async function remove(desk: SessionDesk, seat: SeatRow): Promise<Answer> {
  const { db, clock } = desk.services;
  await removeSeat(db, seat.id, clock.now()); // first, so that who comes back at once is told why
  await letGo(desk, seat, 'removed');
  return DONE;
}

/** A team that cannot be opened now finds out by itself who left it, once it can (see `agreeOnSeats`). */
async function letGo(desk: SessionDesk, seat: SeatRow, why: 'removed' | 'moved'): Promise<void> {
  const team = seat.team_id;
  if (team === null || !desk.running(team)) return;
  await desk.services.teamHosts.call(team, 'removeSeat', [seat.id, why]).catch((error: unknown) => {
    if (!desk.services.shut.find(team)) throw error;
  });
}

async function handSeen(desk: SessionDesk, seat: SeatRow, coach: string, client: string): Promise<Answer> {
  if (desk.running(seat.team_id))
    return desk.services.teamHosts.call(seat.team_id!, 'fromCoach', [coach, { type: 'hand.seen', seat: seat.id }, client]);
  await setHand(desk.services.db, seat.id, null);
  return DONE;
}
