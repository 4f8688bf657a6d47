import type { RehearsedIncident } from '../../shared/protocol/rehearsal.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { seatsOf } from '../storage/seats.ts';
import { teamsOf } from '../storage/teams.ts';
import { accountOf } from './incidentAccount.ts';

/** What happened in a practice run, and when its coach first did something about it: from the journals of its teams. */
export async function rehearsalAccount(services: Services, session: SessionRow): Promise<RehearsedIncident[]> {
  const incidents = services.rehearsals.incidents(session.id);
  if (incidents.length === 0) return [];
  const seats = new Map((await seatsOf(services.db, session.id)).map(({ id, name }) => [id, name]));
  const teams = new Map((await teamsOf(services.db, session.id)).map(({ id, name }) => [id, name]));
  const entries = (
    await Promise.all([...teams.keys()].map(async team => (await services.journal.read(team, 0)).map(one => ({ team, ...one }))))
  )
    .flat()
    .toSorted((a, b) => a.at - b.at);
  return accountOf(incidents, {
    nameOf: seat => seats.get(seat) ?? null,
    teamName: team => teams.get(team) ?? null,
    acts: entries.filter(({ command }) => command.by.startsWith('coach:')).map(({ team, at }) => ({ team, at })),
    additions: entries.filter(({ command }) => command.type === 'seat.add').map(({ at }) => at),
  });
}
