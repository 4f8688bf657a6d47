import { randomInt } from 'node:crypto';
import { refused, type Answer } from '../../games/answer.ts';
import { publishPeopleChanged } from '../../news/sessionNews.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow, TeamRow } from '../../storage/schema.ts';
import { inDeskOrder, setDesks } from '../../storage/seats.ts';
import { removeTeam, renameTeam } from '../../storage/teams.ts';
import { setWish, type Wish } from '../../storage/wishes.ts';
import type { HostedSession } from '../HostedSession.ts';

const DONE: Answer = { ok: true, seq: 0 };

/** Renames a team; names of teams are unique within a session. */
export async function rename(hosted: HostedSession, db: Db, team: TeamRow, name: string): Promise<Answer> {
  const same = (other: TeamRow): boolean => other.id !== team.id && other.name.toLowerCase() === name.toLowerCase();
  if (hosted.teams.some(same)) return refused('taken');
  await renameTeam(db, team.id, name);
  await publishPeopleChanged(hosted.services, hosted.session.id); // its game says its name, and the address where it talks may hold it
  return DONE;
}

/** Removes a team that is empty and has not started. */
export async function removeEmpty(hosted: HostedSession, db: Db, team: TeamRow): Promise<Answer> {
  if (team.started_at !== null || hosted.inTeam(team.id).length > 0) return refused('notNow');
  await removeTeam(db, team.id);
  return DONE;
}

export async function wish(
  hosted: HostedSession,
  db: Db,
  [a, b]: readonly [SeatRow, SeatRow],
  what: Wish | null,
): Promise<Answer> {
  if (a.id === b.id) return refused('empty');
  await setWish(db, hosted.session.id, [a.id, b.id], what);
  return DONE;
}

/** Randomly assigns people to desks, and with them roles. */
export async function drawRoles(hosted: HostedSession, db: Db, team: TeamRow): Promise<Answer> {
  if (team.started_at !== null) return refused('notNow');
  const seats = hosted.inTeam(team.id).map(seat => seat.id);
  for (let i = seats.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [seats[i], seats[j]] = [seats[j]!, seats[i]!];
  }
  await setDesks(db, seats);
  return DONE;
}

/** Moves one person to a desk; whoever sat there and after it moves up. */
export async function chooseRole(
  hosted: HostedSession,
  db: Db,
  team: TeamRow,
  { seat, position }: { seat: string; position: number },
): Promise<Answer> {
  if (team.started_at !== null) return refused('notNow');
  const seats = inDeskOrder(hosted.inTeam(team.id)).map(other => other.id);
  if (!seats.includes(seat)) return refused('unknown');
  const others = seats.filter(other => other !== seat);
  await setDesks(db, others.toSpliced(position, 0, seat));
  return DONE;
}
