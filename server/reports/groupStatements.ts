import { Moment, type GroupStatements } from '../../shared/protocol/statements.ts';
import { statementSums } from '../../shared/report/statementSums.ts';
import { meanOf } from '../../shared/report/statistics.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { seatsOf } from '../storage/seats.ts';
import { statementsOfSession } from '../storage/statements.ts';
import { withFigures } from './figuresOf.ts';

/** What a coach may see of the statements at any time: how many people answered, and the group's mean from three people on. */
export async function groupStatements(services: Services, session: SessionRow, language: Language): Promise<GroupStatements> {
  const { level } = await sessionLevel(services, session);
  const rows = await statementsOfSession(services.db, session.id);
  const answers = rows.map(({ seat_id: seat, moment, item, answer }) => ({ seat, moment, item, answer }));
  const sums = await withFigures(services, session.id, figures => statementSums({ level: { level }, answers }, figures));
  const of = (item: string, moment: Moment) => rows.filter(row => row.item === item && row.moment === moment);
  const moments = <T>(make: (moment: Moment) => T) =>
    Object.fromEntries(Moment.options.map(moment => [moment, make(moment)])) as Record<Moment, T>;
  return {
    people: (await seatsOf(services.db, session.id)).length,
    statements: (level.statements ?? []).map(({ id, say }) => ({
      id,
      say: say[language],
      ...moments(moment => meanOf(sums[id]![moment])),
      answered: moments(moment => of(id, moment).length),
    })),
  };
}
