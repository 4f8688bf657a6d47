import type { Services } from '../services.ts';
import type { Incident, RehearsedIncident } from '../../shared/protocol/rehearsal.ts';

const MINUTE_MS = 60_000;

/** Within how long an act of the coach is in time; null: there is nothing to do but wait. */
const IN_TIME: Record<Incident, number | null> = {
  hand: 2 * MINUTE_MS,
  tries: 3 * MINUTE_MS,
  away: 3 * MINUTE_MS,
  quiet: 6 * MINUTE_MS, // the desk tells of it after four
  quarrel: 4 * MINUTE_MS,
  late: 3 * MINUTE_MS,
  lineLost: null,
};

type LoggedIncident = ReturnType<Services['rehearsals']['incidents']>[number];

/** What is known of a session, to tell how a coach dealt with what happened. */
export interface SessionRecord {
  nameOf(seat: string): string | null;
  teamName(team: string): string | null;
  acts: readonly { team: string; at: number }[]; // of coaches, oldest first
  additions: readonly number[]; // epoch ms at which somebody came into a game that had begun
}

/** What happened and when a coach first acted there, in the order in which it happened. */
export function accountOf(incidents: readonly LoggedIncident[], record: SessionRecord): RehearsedIncident[] {
  return incidents.map(({ incident, team, seat, at }) => ({
    incident,
    team: team === null ? null : record.teamName(team),
    person: seat === null ? null : record.nameOf(seat),
    at,
    answeredAt: answeredAt({ incident, team, at }, record),
    withinMs: IN_TIME[incident],
  }));
}

function answeredAt({ incident, team, at }: Omit<LoggedIncident, 'seat'>, { acts, additions }: SessionRecord): number | null {
  if (incident === 'late') return additions.find(moment => moment > at) ?? null;
  return acts.find(act => act.team === team && act.at > at)?.at ?? null;
}
