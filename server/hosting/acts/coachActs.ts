import type { CoachCommand } from '../../../shared/protocol/coachCommand.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { refused, type Answer } from '../../games/answer.ts';
import { renamePerson } from '../../sessions/profile.ts';
import { enterTeam } from '../../sessions/enterTeam.ts';
import { isDone, recordDone, type CoachAct } from '../../storage/doneActs.ts';
import { inTransaction } from '../../storage/inTransaction.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { removeSeat, setHand, setTeam } from '../../storage/seats.ts';
import { isUnavailable } from '../../storage/storeFault.ts';
import { markStarted, setNotice } from '../../storage/teams.ts';
import type { HostedSession } from '../HostedSession.ts';
import { isTalk, talkAct } from '../talk/talkActs.ts';
import { addTeam, makeTeams } from '../teams/makeTeams.ts';
import { admitAll, admitOne, refuseAll, refuseOne } from './doorActs.ts';
import { giveBack } from './giveBack.ts';
import { chooseRole, drawRoles, removeEmpty, rename, wish } from './planningActs.ts';
import { removeFromGame } from './removeFromGame.ts';
import { reopenTeam } from './reopenTeam.ts';
import { samePerson } from './samePerson.ts';

const DONE: Answer = { ok: true, seq: 0 };
/** Not available where people only fill in the forms: there are no teams. */
const TEAM_ACTS: ReadonlySet<CoachCommand['type']> = new Set(['teams.make', 'team.add', 'person.move', 'start', 'wish']);

/** Acts whose only effect is in the database: the act and the record that it was done are one transaction. */
const DATABASE_ACTS = {
  'teams.make': true,
  'team.add': true,
  'team.rename': true,
  'team.remove': true,
  wish: true,
  'role.draw': true,
  'role.choose': true,
  'notice.seen': true,
} as const satisfies { [T in CoachCommand['type']]?: true };
type Planning = Extract<CoachCommand, { type: keyof typeof DATABASE_ACTS }>;
const isPlanning = (command: CoachCommand): command is Planning => Object.hasOwn(DATABASE_ACTS, command.type);

/**
 * Carries out a coach's act in a session. A repeated `client` id is not carried out twice: not here, even after a crash,
 * nor in a team's game, whose journal holds it.
 */
export async function coachAct(hosted: HostedSession, coach: string, command: CoachCommand, client: string): Promise<Answer> {
  if (hosted.session.forms_only === 1 && TEAM_ACTS.has(command.type)) return refused('notNow');
  const { db, clock } = hosted.services;
  const act = { coach, client, at: clock.now() };
  if (await isDone(db, act)) return DONE;
  if (isPlanning(command))
    return inTransaction(db, async trx => {
      const answer = await planningAct(hosted, trx, command);
      if (answer.ok) await recordDone(trx, act);
      return answer;
    });
  const answer = await runningAct(hosted, act, command);
  if (answer.ok) await recordDone(db, act);
  return answer;
}

async function planningAct(hosted: HostedSession, db: Db, command: Planning): Promise<Answer> {
  switch (command.type) {
    case 'teams.make':
      await makeTeams(hosted, db);
      return DONE;
    case 'team.add':
      return (await addTeam(hosted, db)) ? DONE : refused('tooMany');
    case 'team.rename':
      return withTeam(hosted, command.team, team => rename(hosted, db, team, command.name));
    case 'team.remove':
      return withTeam(hosted, command.team, team => removeEmpty(hosted, db, team));
    case 'wish':
      return withSeat(hosted, command.a, a => withSeat(hosted, command.b, b => wish(hosted, db, [a, b], command.wish)));
    case 'role.draw':
      return withTeam(hosted, command.team, team => drawRoles(hosted, db, team));
    case 'role.choose':
      return withTeam(hosted, command.team, team => chooseRole(hosted, db, team, command));
    case 'notice.seen':
      return withTeam(hosted, command.team, async team => {
        await setNotice(db, team.id, null);
        return DONE;
      });
  }
}

async function runningAct(hosted: HostedSession, act: CoachAct, command: Exclude<CoachCommand, Planning>): Promise<Answer> {
  const { coach, client } = act;
  if (isTalk(command))
    return talkAct(hosted, command, (team, toGame) => hosted.services.teamHosts.call(team, 'fromCoach', [coach, toGame, client]));
  switch (command.type) {
    case 'team.restart':
      if (command.before !== null && !hosted.level.puzzles.has(command.before)) return refused('unknown');
      return forTeams(hosted, command.team, true, team =>
        hosted.services.teamHosts.call(team.id, 'restart', [coach, command.before, client]),
      );
    case 'team.reopen':
      return withTeam(hosted, command.team, team => reopenTeam(hosted, team, command.moment, act));
    case 'close':
      return forTeams(hosted, 'all', true, team =>
        hosted.services.teamHosts.call(team.id, 'fromCoach', [coach, { type: 'close' }, client]),
      );
    case 'person.move':
      return withSeat(hosted, command.seat, seat => move(hosted, seat, command.team));
    case 'person.remove':
      if (hosted.allSeats.some(seat => seat.id === command.seat && seat.removed_at !== null)) return DONE;
      return withSeat(hosted, command.seat, seat => remove(hosted, seat));
    case 'person.rename':
      return withSeat(hosted, command.seat, seat => renamePerson(hosted.services, hosted.session.id, seat, command.name));
    case 'person.same':
      return samePerson(hosted, command.seat, command.as);
    case 'person.back':
      return withSeat(hosted, command.seat, seat => giveBack(hosted, seat));
    case 'door.admit':
      return admitOne(hosted, command.seat, command.team);
    case 'door.admitAll':
      return admitAll(hosted);
    case 'door.refuse':
      return refuseOne(hosted, command.seat);
    case 'door.refuseAll':
      return refuseAll(hosted);
    case 'hand.seen':
      return withSeat(hosted, command.seat, seat => handSeen(hosted, seat, coach, client));
    case 'start':
      if (isStarted(hosted, command.team)) return DONE;
      return forTeams(hosted, command.team, false, team => start(hosted, team));
    case 'team':
      return forTeams(hosted, command.team, true, team =>
        hosted.services.teamHosts.call(team.id, 'fromCoach', [coach, command.command, client]),
      );
  }
}

function withSeat(hosted: HostedSession, id: string, act: (seat: SeatRow) => Promise<Answer>): Promise<Answer> {
  const seat = hosted.seats.find(other => other.id === id);
  return seat ? act(seat) : Promise.resolve(refused('unknown'));
}

function withTeam(hosted: HostedSession, id: string, act: (team: TeamRow) => Promise<Answer>): Promise<Answer> {
  const team = hosted.teams.find(other => other.id === id);
  return team ? act(team) : Promise.resolve(refused('unknown'));
}

/** Applies an act to one team, or to all teams in that stage; refused only if it could be done nowhere. */
async function forTeams(
  hosted: HostedSession,
  which: string,
  running: boolean,
  act: (team: TeamRow) => Promise<Answer>,
): Promise<Answer> {
  const fits = (team: TeamRow): boolean =>
    (team.started_at !== null) === running && (running || hosted.inTeam(team.id).length > 0);
  const teams = hosted.teams.filter(team => (which === 'all' ? fits(team) : team.id === which));
  if (teams.length === 0) return refused('unknown');
  if (which !== 'all' && !fits(teams[0]!)) return refused('notNow');
  const answers = await Promise.all(teams.map(team => isolated(hosted, team, act)));
  return answers.find(answer => answer.ok) ?? answers[0]!;
}

/** Isolates a failure of one team from the others. */
async function isolated(hosted: HostedSession, team: TeamRow, act: (team: TeamRow) => Promise<Answer>): Promise<Answer> {
  try {
    return await act(team);
  } catch (error) {
    if (!hosted.services.shutTeams.find(team.id))
      hosted.services.log.fault("a coach's act failed in a team", error, { team: team.id });
    return refused(isUnavailable(error) || hosted.services.shutTeams.find(team.id)?.why === 'store' ? 'notKept' : 'teamShut');
  }
}

/** Two coaches may press at once, and somebody whose answer got lost retries. */
function isStarted(hosted: HostedSession, which: string): boolean {
  if (which !== 'all') return hosted.teams.some(team => team.id === which && team.started_at !== null);
  const occupied = hosted.teams.filter(team => hosted.inTeam(team.id).length > 0);
  return occupied.length > 0 && occupied.every(team => team.started_at !== null);
}

async function start(hosted: HostedSession, team: TeamRow): Promise<Answer> {
  const { db, clock } = hosted.services;
  await markStarted(db, team.id, clock.now());
  try {
    const { state } = await hosted.services.teamHosts.call(team.id, 'status', []); // its host starts the game if there is none
    return { ok: true, seq: state?.seq ?? 0 };
  } catch (error) {
    await markStarted(db, team.id, null);
    hosted.services.shutTeams.opened(team.id); // it waits to be started, as before
    hosted.statuses.delete(team.id);
    throw error;
  }
}

async function move(hosted: HostedSession, seat: SeatRow, to: string | null): Promise<Answer> {
  const { db } = hosted.services;
  const team = hosted.teams.find(other => other.id === to);
  if (to !== null && !team) return refused('unknown');
  if (to === seat.team_id) return DONE;
  if (team && hosted.inTeam(team.id).length >= LIMITS.teamSizeMax) return refused('tooMany');
  await setTeam(db, [seat.id], null); // first, so that somebody who reconnects at once does not find the old team
  await removeFromGame(hosted, seat, 'moved');
  if (!team) return DONE;
  return (await enterTeam(hosted.services, seat.id, team)) ? DONE : refused('notNow');
}

async function remove(hosted: HostedSession, seat: SeatRow): Promise<Answer> {
  const { db, clock } = hosted.services;
  await removeSeat(db, seat.id, clock.now()); // first, so that somebody who reconnects at once is told why
  await removeFromGame(hosted, seat, 'removed');
  return DONE;
}

async function handSeen(hosted: HostedSession, seat: SeatRow, coach: string, client: string): Promise<Answer> {
  if (hosted.running(seat.team_id))
    return hosted.services.teamHosts.call(seat.team_id!, 'fromCoach', [coach, { type: 'hand.seen', seat: seat.id }, client]);
  await setHand(hosted.services.db, seat.id, null);
  return DONE;
}
