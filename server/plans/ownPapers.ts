import type { Plan } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { calendarDay } from '../documents/calendar.ts';
import { certificatePdf } from '../documents/certificatePdf.ts';
import { plainDate } from '../documents/dates.ts';
import { planPdf, type PlanPaper } from '../documents/planPdf.ts';
import { documentWords } from '../documents/words.ts';
import type { House } from '../house.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { PaperCache } from '../paperwork/PaperCache.ts';
import { Refusal } from '../Refusal.ts';
import { findPlan, readPlan } from '../storage/plans.ts';
import { ownGame } from './ownGame.ts';
import { certificateFor, dateOf } from './ownPage.ts';
import type { OwnSeat } from './ownSeat.ts';

const planOf = async (house: House, { page }: OwnSeat): Promise<Plan> => readPlan(await findPlan(house.db, page));

export async function ownPlanPdf(house: House, own: OwnSeat, papers: PaperCache): Promise<Uint8Array> {
  const language = own.seat.language as Language;
  const plan = await planOf(house, own);
  const chosen = plan.trainings.flatMap(id => house.menu.find(item => item.id === id) ?? []);
  const given: PlanPaper = {
    plan,
    name: plan.name || own.seat.name,
    level: (await sessionLevel(house, own.session)).level.title[language],
    date: plainDate(dateOf(own, await ownGame(house, own)), language, house.config.timeZone),
    trainings: chosen.map(({ title, provider, url }) => ({ title: title[language], provider, url })),
    language,
  };
  return papers.once(['plan', given], () => planPdf(given));
}

/** `name` as typed for this print; else the name of the plan, else the first name of the game. */
export async function ownCertificatePdf(house: House, own: OwnSeat, name: string, papers: PaperCache): Promise<Uint8Array> {
  const language = own.seat.language as Language;
  const known = name || (await planOf(house, own)).name || own.seat.name;
  const certificate = await certificateFor(house, own, await ownGame(house, own), known);
  if (!certificate) throw new Refusal('notNow');
  return papers.once(['certificate', certificate, language], () => certificatePdf(certificate, language, house.config.timeZone));
}

/** One's step as a day in a calendar. */
export async function ownStepIcs(house: House, own: OwnSeat): Promise<string> {
  const language = own.seat.language as Language;
  const plan = await planOf(house, own);
  if (!plan.stepDate) throw new Refusal('notNow');
  const title = `${documentWords.stepEvent[language]}: ${plan.step || '…'}`;
  const text = plan.buddy ? `${documentWords.buddy[language]} ${plan.buddy}` : documentWords.plan[language];
  return calendarDay({ uid: `${own.page}@de-kandidaat`, day: plan.stepDate, title, text, now: house.clock.now() });
}
