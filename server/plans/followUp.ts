import type { FollowUp, LaterPage, SaveLater } from '../../shared/protocol/statements.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import { monthOf } from '../reports/days.ts';
import { hashToken, newToken, tokenOfRequest } from '../secrets.ts';
import type { Services } from '../services.ts';
import { addFollowUp, findFollowUp, saveFollowUp } from '../storage/followUps.ts';
import type { FollowUpRow } from '../storage/schema.ts';
import { readAnswer, statementsOf } from '../storage/statements.ts';
import type { Asker, OwnSeat } from './ownSeat.ts';

const DAY = 24 * 3600 * 1000;
const DUE_DAYS = 42;
const KEPT_DAYS = 90;

/**
 * Creates the record for questions six weeks later. It refers to neither the seat nor the session: the answers from before
 * and after are copied into it, so that it outlives the session without a name. Repeating the call with the same `key`
 * creates no second one.
 */
export async function createFollowUp(
  services: Services,
  { seat, session, page }: OwnSeat,
  { base, key }: { base: string; key: string | null },
): Promise<FollowUp> {
  if (session.measure !== 'beforeAfterLater' || seat.erased_at !== null) throw new Refusal('notNow');
  const now = services.clock.now();
  const token = key ? tokenOfRequest('later', seat.id, key) : newToken();
  const answers = Object.fromEntries(
    (await statementsOf(services.db, page)).map(({ moment, item, answer }) => [`${item}.${moment}`, answer]),
  );
  const [dueOn, deleteOn] = [now + DUE_DAYS * DAY, now + KEPT_DAYS * DAY];
  await addFollowUp(services.db, {
    token_hash: hashToken(token),
    level: session.level,
    level_hash: session.level_hash,
    group_label: session.group_label,
    language: seat.language,
    answers: JSON.stringify(answers),
    month: monthOf(now, services.config.timeZone),
    due_on: dueOn,
    delete_on: deleteOn,
  });
  return { link: `${base}/later#${token}`, token, dueOn, deleteOn };
}

/** The record that this secret opens, in the requested language. */
export async function followUpOf(services: Services, { secret, language }: Asker): Promise<FollowUpRow> {
  const row = secret ? await findFollowUp(services.db, hashToken(secret)) : undefined;
  if (!row) throw new Refusal('notFound');
  return { ...row, language: language ?? row.language };
}

export async function laterPage(services: Services, row: FollowUpRow): Promise<LaterPage> {
  const { level } = await sessionLevel(services, row);
  const language = row.language as Language;
  const answers = JSON.parse(row.answers) as Record<string, string>;
  const statements = level.statements ?? [];
  return {
    language,
    statements: statements.map(({ id, say, later }) => ({ id, say: (later ?? say)[language] })),
    mine: Object.fromEntries(
      statements.flatMap(({ id }) => (answers[`${id}.later`] ? [[id, readAnswer(answers[`${id}.later`]!)]] : [])),
    ),
    open: services.clock.now() >= row.due_on,
    dueOn: row.due_on,
    deleteOn: row.delete_on,
  };
}

export async function saveLater(services: Services, row: FollowUpRow, { id, answer }: SaveLater): Promise<LaterPage> {
  const { level } = await sessionLevel(services, row);
  if (services.clock.now() < row.due_on) throw new Refusal('notNow');
  if (!level.statements?.some(one => one.id === id)) throw new Refusal('badRequest');
  const { [`${id}.later`]: _before, ...others } = JSON.parse(row.answers) as Record<string, string>;
  const answers = answer === null ? others : { ...others, [`${id}.later`]: String(answer) };
  await saveFollowUp(services.db, row.token_hash, answers);
  return laterPage(services, { ...row, answers: JSON.stringify(answers) });
}
