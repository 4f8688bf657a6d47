import type { Plan } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { calendarDay } from '../documents/calendar.ts';
import { certificatePdf } from '../documents/certificatePdf.ts';
import { plainDate } from '../documents/dates.ts';
import type { PaperCache } from '../documents/PaperCache.ts';
import { planPdf, type PlanPaper } from '../documents/planPdf.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { findPlan, readPlan } from '../storage/plans.ts';
import { readerIn } from '../texts/words.ts';
import { ownGame } from './ownGame.ts';
import { certificateFor, dateOf } from './ownPage.ts';
import type { OwnSeat } from './ownSeat.ts';

const planOf = async (services: Services, { page }: OwnSeat): Promise<Plan> => readPlan(await findPlan(services.db, page));

export async function ownPlanPdf(services: Services, own: OwnSeat, papers: PaperCache): Promise<Uint8Array> {
  const language = own.seat.language as Language;
  const plan = await planOf(services, own);
  const played = await ownGame(services, own);
  const chosen = plan.trainings.flatMap(id => services.menu.find(item => item.id === id) ?? []);
  const given: PlanPaper = {
    plan,
    name: plan.name || own.seat.name,
    level: (await sessionLevel(services, own.session)).level.title[language],
    date: plainDate(dateOf(own, played), language, services.config.timeZone),
    trainings: chosen.map(({ title, provider, url }) => ({ title: title[language], provider: provider[language], url })),
    feedback: played?.own.feedback ?? [],
    language,
  };
  return papers.once(['plan', given], () => planPdf(given));
}

/** `name`: typed for this print; else the one of the plan, else the first name in the game. */
export async function ownCertificatePdf(services: Services, own: OwnSeat, name: string, papers: PaperCache): Promise<Uint8Array> {
  const language = own.seat.language as Language;
  const known = name || (await planOf(services, own)).name || own.seat.name;
  const certificate = await certificateFor(services, own, await ownGame(services, own), known);
  if (!certificate) throw new Refusal('notNow');
  return papers.once(['certificate', certificate, language], () =>
    certificatePdf(certificate, language, services.config.timeZone),
  );
}

/** Every two weeks, half a year long. */
const CHECK_INS = { everyWeeks: 2, times: 13 };

/** The days on which a team hears how everybody is getting on, from `day` on: nothing of it is stored. */
export function ownTeamIcs(services: Services, own: OwnSeat, day: string): string {
  const { say } = readerIn(own.seat.language as Language);
  return calendarDay({
    uid: `${own.page}-team@de-kandidaat`,
    day,
    title: say('server.papers.calendar.team'),
    text: say('server.papers.calendar.teamSay'),
    repeat: CHECK_INS,
    now: services.clock.now(),
  });
}

/** The person's next step as a calendar entry. */
export async function ownStepIcs(services: Services, own: OwnSeat): Promise<string> {
  const { say } = readerIn(own.seat.language as Language);
  const plan = await planOf(services, own);
  if (!plan.stepDate) throw new Refusal('notNow');
  const title = say('server.papers.calendar.step', { step: plan.step || '…' });
  const text = plan.buddy ? `${say('server.papers.plan.buddy')} ${plan.buddy}` : say('server.papers.plan.title');
  return calendarDay({ uid: `${own.page}@de-kandidaat`, day: plan.stepDate, title, text, now: services.clock.now() });
}
