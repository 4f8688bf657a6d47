import { LIMITS } from '../../shared/protocol/limits.ts';
import type { CoachCommand } from '../../shared/protocol/coachCommand.ts';
import { enterTeam } from '../sessions/enterTeam.ts';
import type { SeatRow, TeamRow } from '../storage/schema.ts';
import { removeSeat, setHand, setTeam } from '../storage/seats.ts';
import { markStarted } from '../storage/teams.ts';
import { refused, type Answer } from './answer.ts';
import { callTeam } from './callTeam.ts';
import { admitAll, admitOne, refuseOne } from './doorActs.ts';
import { addTeam, makeTeams } from './makeTeams.ts';
import { chooseRole, drawRoles, removeEmpty, rename, wish } from './planningActs.ts';
import type { SessionDesk } from './SessionDesk.ts';

const DONE: Answer = { ok: true, seq: 0 };
/** Where people only fill in the forms there are no teams. */
const OF_TEAMS: ReadonlySet<CoachCommand['type']> = new Set(['teams.make', 'team.add', 'person.move', 'start', 'wish']);

/** What the coach does in a session. `client` makes a team's part of it happen once. */
export async function coachAct(desk: SessionDesk, coach: string, command: CoachCommand, client: string): Promise<Answer> {
  if (desk.session.forms_only === 1 && OF_TEAMS.has(command.type)) return refused('notNow');
  switch (command.type) {
    case 'teams.make':
      await makeTeams(desk);
      return DONE;
    case 'team.add':
      return (await addTeam(desk)) ? DONE : refused('tooMany');
    case 'team.rename':
      return withTeam(desk, command.team, team => rename(desk, team, command.name));
    case 'team.remove':
      return withTeam(desk, command.team, team => removeEmpty(desk, team));
    case 'team.restart':
      if (command.before !== null && !desk.level.puzzles.has(command.before)) return refused('unknown');
      return forTeams(desk, command.team, true, team => callTeam(team.id, 'restart', [coach, command.before, client]));
    case 'wish':
      return withSeat(desk, command.a, a => withSeat(desk, command.b, b => wish(desk, a, b, command.wish)));
    case 'role.draw':
      return withTeam(desk, command.team, team => drawRoles(desk, team));
    case 'role.choose':
      return withTeam(desk, command.team, team => chooseRole(desk, team, command.seat, command.position));
    case 'close':
      return forTeams(desk, 'all', true, team => callTeam(team.id, 'fromCoach', [coach, { type: 'close' }, client]));
    case 'person.move':
      return withSeat(desk, command.seat, seat => move(desk, seat, command.team));
    case 'person.remove':
      return withSeat(desk, command.seat, seat => remove(desk, seat));
    case 'door.admit':
      return admitOne(desk, command.seat, command.team);
    case 'door.admitAll':
      return admitAll(desk);
    case 'door.refuse':
      return refuseOne(desk, command.seat);
    case 'hand.seen':
      return withSeat(desk, command.seat, seat => handSeen(desk, seat, coach, client));
    case 'start':
      return forTeams(desk, command.team, false, team => start(desk, team));
    case 'team':
      return forTeams(desk, command.team, true, team => callTeam(team.id, 'fromCoach', [coach, command.command, client]));
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
  const answers = await Promise.all(teams.map(act));
  return answers.find(answer => answer.ok) ?? answers[0]!;
}

async function start(desk: SessionDesk, team: TeamRow): Promise<Answer> {
  const { db, clock } = desk.house;
  await markStarted(db, team.id, clock.now());
  try {
    const { state } = await callTeam(team.id, 'status', []); // its room starts the game when it has none
    return { ok: true, seq: state?.seq ?? 0 };
  } catch {
    await markStarted(db, team.id, null);
    return refused('notNow');
  }
}

async function move(desk: SessionDesk, seat: SeatRow, to: string | null): Promise<Answer> {
  const { db } = desk.house;
  const team = desk.teams.find(other => other.id === to);
  if (to !== null && !team) return refused('unknown');
  if (to === seat.team_id) return DONE;
  if (team && desk.inTeam(team.id).length >= LIMITS.teamSizeMax) return refused('tooMany');
  await setTeam(db, [seat.id], null); // first, so that who comes back at once does not find the old team
  if (desk.running(seat.team_id)) await callTeam(seat.team_id!, 'removeSeat', [seat.id, 'moved']);
  if (!team) return DONE;
  return (await enterTeam(desk.house, seat.id, team)) ? DONE : refused('notNow');
}

async function remove(desk: SessionDesk, seat: SeatRow): Promise<Answer> {
  const { db, clock } = desk.house;
  await removeSeat(db, seat.id, clock.now()); // first, so that who comes back at once is told why
  if (desk.running(seat.team_id)) await callTeam(seat.team_id!, 'removeSeat', [seat.id, 'removed']);
  return DONE;
}

async function handSeen(desk: SessionDesk, seat: SeatRow, coach: string, client: string): Promise<Answer> {
  if (desk.running(seat.team_id))
    return callTeam(seat.team_id!, 'fromCoach', [coach, { type: 'hand.seen', seat: seat.id }, client]);
  await setHand(desk.house.db, seat.id, null);
  return DONE;
}
