import type { CertificateView, OwnData, OwnPage } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { certificatePdf } from '../documents/certificatePdf.ts';
import type { PaperCache } from '../documents/PaperCache.ts';
import { planPdf } from '../documents/planPdf.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import { overwriteFreed } from '../storage/erase.ts';
import { cardsOf, findKeptPage, removeKeptPages, takeCardBack } from '../storage/keptPages.ts';
import { readPlan } from '../storage/plans.ts';
import { readJson } from '../storage/readJson.ts';
import type { KeptPageRow } from '../storage/schema.ts';
import { certificateOf } from './certificate.ts';
import { KeptContent, textsIn } from './keptContent.ts';
import { menuFor, workFor } from './menu.ts';
import { planPaper } from './ownPapers.ts';
import type { Asker } from './ownSeat.ts';

/** An own page that its person kept, after the session was deleted. */
export interface KeptPage {
  row: KeptPageRow;
  language: Language;
}

/** The kept page that the secret of its person's own device opens; null: it opens none. */
export async function keptPageOf(services: Services, { secret, language }: Asker): Promise<KeptPage | null> {
  const row = secret ? await findKeptPage(services.db, hashToken(secret), services.clock.now()) : undefined;
  return row ? { row, language: language ?? (row.language as Language) } : null;
}

const contentOf = ({ row }: KeptPage): KeptContent =>
  KeptContent.catch({ name: '', date: row.at, coach: '', inTeam: false, learn: [], ownSentence: null, texts: {} }).parse(
    readJson(row.content),
  );

/** The whole page: what was kept, the plan as it is now, and the trainings of today. */
export function keptOwnPage(services: Services, kept: KeptPage): OwnPage {
  const { row, language } = kept;
  const content = contentOf(kept);
  const { level, did, skillNames, feedback, work } = textsIn(content, language);
  const wanted = new Set(content.learn);
  const plan = readPlan(row);
  return {
    name: content.name,
    language,
    session: {
      date: content.date,
      level,
      coach: content.coach,
      team: content.inTeam ? '' : null,
      deleteOn: row.delete_on,
      phase: null,
    },
    erased: false,
    kept: true,
    keep: null,
    begunHere: false,
    coachNote: null,
    takenOver: null,
    did,
    skills: [],
    ownSentence: content.ownSentence,
    feedback,
    work: workFor(services.menu, { work, skills: [] }, language),
    plan,
    shared: false,
    menu: menuFor(services.menu, new Map(Object.entries(skillNames)), wanted, language),
    certificate: certificateView(services, kept, plan.name || content.name),
    contacts: { mine: row.contact, others: cardsOf(row).map(({ name, text }) => ({ name, text })) },
    statements: {
      measure: 'none',
      formsOnly: false,
      formsRound: 1,
      statements: [],
      lookBackAsk: '',
      mine: { before: {}, after: {}, lookBack: {} },
      pseudonym: null,
    },
  };
}

function certificateView(services: Services, kept: KeptPage, name: string): CertificateView | null {
  const facts = textsIn(contentOf(kept), kept.language).certificate;
  return facts && certificateOf({ ...facts, name }, kept.language, services.config.timeZone);
}

export function keptPlanPdf(services: Services, kept: KeptPage, papers: PaperCache): Promise<Uint8Array> {
  const { date, name } = contentOf(kept);
  const { level, feedback } = textsIn(contentOf(kept), kept.language);
  const given = planPaper(services, { plan: readPlan(kept.row), name, level, date, feedback, language: kept.language });
  return papers.once(['plan', given], () => planPdf(given));
}

/** `name`: typed for this print; else the one of the plan, else the first name in the game. */
export async function keptCertificatePdf(
  services: Services,
  kept: KeptPage,
  name: string,
  papers: PaperCache,
): Promise<Uint8Array> {
  const certificate = certificateView(services, kept, name || readPlan(kept.row).name || contentOf(kept).name);
  if (!certificate) throw new Refusal('notNow');
  return papers.once(['certificate', certificate, kept.language], () =>
    certificatePdf(certificate, kept.language, services.config.timeZone),
  );
}

/** Deletes what the person keeps: this page, and the one that they have on another device. */
export async function eraseKept(services: Services, { row }: KeptPage): Promise<void> {
  await removeKeptPages(services.db, row.person);
  services.paperwork.forget('');
  await overwriteFreed(services.store);
  services.log.note('kept page deleted by its person');
}

/** Takes the contact card back from the pages that teammates keep; the person’s own page no longer shows theirs. */
export async function takeKeptCardBack(services: Services, { row }: KeptPage): Promise<void> {
  await takeCardBack(services.db, row.id);
  await overwriteFreed(services.store);
}

/** Everything stored about the person, as a copy for them. */
export function keptData(services: Services, kept: KeptPage): OwnData {
  const { row } = kept;
  const content = contentOf(kept);
  return {
    made: services.clock.now(),
    deleteOn: row.delete_on,
    seat: { name: content.name, language: row.language },
    statements: [],
    plan: readPlan(row),
    planSharedSince: null,
    contact: row.contact,
    coachNote: null,
    texts: content.ownSentence === null ? [] : [{ at: content.date, text: content.ownSentence }],
    feedback: textsIn(content, kept.language).feedback,
    acts: [],
    keptPage: { since: row.at, ...content, cards: cardsOf(row).map(({ name, text }) => ({ name, text })) },
  };
}
