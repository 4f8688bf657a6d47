import { randomInt } from 'node:crypto';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { newId } from '../../secrets.ts';
import { freeTeamNames } from '../../sessions/teamNames.ts';
import type { Db } from '../../storage/open.ts';
import type { TeamRow } from '../../storage/schema.ts';
import { practiceOf, setTeam } from '../../storage/seats.ts';
import { addTeams, removeUnstarted } from '../../storage/teams.ts';
import { wishesOf, type Wish } from '../../storage/wishes.ts';
import type { HostedSession } from '../HostedSession.ts';
import { divide } from './divide.ts';
import { teamSizes } from './teamSizes.ts';

/** New rows for this many teams, with flower names that the session does not use yet. */
function newTeams(hosted: HostedSession, kept: readonly TeamRow[], count: number): TeamRow[] {
  const names = freeTeamNames(
    kept.map(team => team.name),
    count,
  );
  const from = Math.max(0, ...kept.map(team => team.position));
  return names.map((name, index) => ({
    id: newId(),
    session_id: hosted.session.id,
    name,
    position: from + index + 1,
    seed: randomInt(2 ** 31),
    created_at: hosted.services.clock.now(),
    started_at: null,
    alive_at: null,
    closed_at: null,
    notice: null,
  }));
}

/**
 * The team sizes into which the people who do not play yet would be divided, by the coach's preferred size and the limit
 * of teams.
 */
export const proposal = (hosted: HostedSession): number[] =>
  hosted.session.forms_only === 1 ? [] : teamSizes(hosted.unstartedPeople().length, hosted.session.team_size === 4 ? 4 : 5);

/** Divides everybody who does not play yet into teams of four and five: by their wishes, no face twice in a team where that can be, and with practice spread. */
export async function makeTeams(hosted: HostedSession, db: Db): Promise<void> {
  const people = hosted
    .unstartedPeople()
    .map(seat => ({ seat: seat.id, practised: practiceOf(seat).length, face: seat.portrait }));
  const kept = hosted.teams.filter(team => team.started_at !== null);
  const wishes = (await wishesOf(db, hosted.session.id)).map(({ a, b, wish }) => ({ a, b, wish: wish as Wish }));
  const sizes = proposal(hosted);
  const teams = newTeams(hosted, kept, Math.min(sizes.length, LIMITS.teamsMax - kept.length));
  const divided = divide(people, sizes, wishes);
  await removeUnstarted(db, hosted.session.id);
  await addTeams(db, teams);
  for (const [index, team] of teams.entries()) await setTeam(db, divided[index]!, team.id);
}

/** Adds an empty team, for moving people by hand. Returns false at the limit of teams. */
export async function addTeam(hosted: HostedSession, db: Db): Promise<boolean> {
  if (hosted.teams.length >= LIMITS.teamsMax) return false;
  await addTeams(db, newTeams(hosted, hosted.teams, 1));
  return true;
}
