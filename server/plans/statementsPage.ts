import { type Measure, Moment, type SaveStatement, type StatementsPage } from '../../shared/protocol/statements.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { roundOf } from '../storage/sessionOptions.ts';
import { readAnswer, saveStatement, statementsOf } from '../storage/statements.ts';
import type { OwnSeat } from './ownSeat.ts';

/** The statements, and this person's answers so far. */
export async function statementsPage(services: Services, { seat, session, page, first }: OwnSeat): Promise<StatementsPage> {
  const { level } = await sessionLevel(services, session);
  const language = seat.language as Language;
  const mine: StatementsPage['mine'] = { before: {}, after: {}, lookBack: {} };
  for (const { moment, item, answer } of await statementsOf(services.db, page)) {
    const of = Moment.safeParse(moment);
    if (of.success) mine[of.data][item] = readAnswer(answer);
  }
  return {
    measure: session.measure as Measure,
    formsOnly: session.forms_only === 1,
    formsRound: roundOf(session),
    statements: session.measure === 'none' ? [] : (level.statements ?? []).map(({ id, say }) => ({ id, say: say[language] })),
    lookBackAsk: level.lookBack?.[language] ?? '',
    mine,
    pseudonym: first ? seat.pseudonym : null,
  };
}

/** Saves one answer. Refuses if the session measures nothing. */
export async function saveStatementAnswer(services: Services, own: OwnSeat, given: SaveStatement): Promise<StatementsPage> {
  const { level } = await sessionLevel(services, own.session);
  if (own.session.measure === 'none' || own.seat.erased_at !== null) throw new Refusal('notNow');
  if (!level.statements?.some(({ id }) => id === given.id)) throw new Refusal('badRequest');
  const { moment, id, answer } = given;
  const saved = await saveStatement(services.db, { page: own.page, moment, item: id, answer, at: services.clock.now() });
  if (!saved) throw new Refusal('ended');
  return statementsPage(services, own);
}
