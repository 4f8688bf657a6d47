import type { SessionTime } from '../../shared/protocol/sessionTime.ts';
import { replayAsFarAsPossible } from '../../shared/game/replay.ts';
import { timelineOf } from '../../shared/report/timeline.ts';
import type { Language } from '../../shared/text/localised.ts';
import { peopleOf } from '../games/people/people.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { allCoaches } from '../storage/coaches.ts';
import type { SessionRow } from '../storage/schema.ts';
import { nameOf } from '../storage/sessionOptions.ts';
import { teamsOf } from '../storage/teams.ts';
import { readerIn, words } from '../texts/words.ts';
import { csvFile } from './files/csvFile.ts';
import { timeOf } from './days.ts';

/** All teams of a session on one line of time, with the names that its coach knows. */
export async function sessionTime(services: Services, session: SessionRow, language: Language): Promise<SessionTime> {
  const level = await sessionLevel(services, session);
  const people = await peopleOf(services.db, session.id);
  const coaches = new Map((await allCoaches(services.db)).map(({ id, name }) => [id, name]));
  const teams: SessionTime['teams'] = [];
  for (const { id, name, started_at } of await teamsOf(services.db, session.id)) {
    if (started_at === null) continue;
    const context = {
      team: { id, name },
      people,
      coaches,
      texts: new Map<string, string>(),
      words,
      now: services.clock.now(),
      rate: 1,
    };
    const game = replayAsFarAsPossible(level, await services.journal.read(id, 0));
    teams.push({ id, name, ...timelineOf(level, game, context, language) });
  }
  const moments = teams.flatMap(team => team.marks.map(mark => mark.at));
  const date = session.date ?? session.created_at;
  return {
    session: { id: session.id, name: nameOf(session), group: session.group_label, date },
    from: moments.length ? Math.min(...moments) : date,
    to: moments.length ? Math.max(...moments) : date,
    teams,
  };
}

/** The same as one table, in order of time. */
export function sessionTimeCsv({ teams }: SessionTime, language: Language, timeZone: string): string {
  const { say } = readerIn(language);
  const rows = teams
    .flatMap(team => team.marks.map(mark => ({ team: team.name, ...mark })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, team, kind, by, coach, text }) => [
      timeOf(at, timeZone),
      team,
      say(`server.csv.time.${kind}`),
      by ?? '',
      say(coach ? 'server.csv.by.coach' : by === null ? 'server.csv.by.game' : 'server.csv.by.person'),
      text,
    ]);
  const columns = ['time', 'team', 'kind', 'who', 'as', 'what'] as const;
  return csvFile([columns.map(column => say(`server.csv.column.${column}`)), ...rows], language);
}
