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
  const played = await ownGame(services, own);
  const given = planPaper(services, {
    plan: await planOf(services, own),
    name: own.seat.name,
    level: (await sessionLevel(services, own.session)).level.title[language],
    date: dateOf(own, played),
    feedback: played?.own.feedback ?? [],
    language,
  });
  return papers.once(['plan', given], () => planPdf(given));
}

type PlanFacts = Pick<PlanPaper, 'plan' | 'name' | 'level' | 'feedback' | 'language'> & { date: number };

/** What stands on the paper of a plan. `name`: if the plan has none; `date`: epoch ms. */
export function planPaper(services: Services, { plan, name, date, language, ...rest }: PlanFacts): PlanPaper {
  const chosen = plan.trainings.flatMap(id => services.menu.find(item => item.id === id) ?? []);
  return {
    ...rest,
    plan,
    name: plan.name || name,
    date: plainDate(date, language, services.config.timeZone),
    trainings: chosen.map(({ title, provider, url }) => ({ title: title[language], provider: provider[language], url })),
    language,
  };
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
export function teamIcs(services: Services, { page, language }: { page: string; language: Language }, day: string): string {
  const { say } = readerIn(language);
  return calendarDay({
    uid: `${page}-team@de-kandidaat`,
    day,
    title: say('server.papers.calendar.team'),
    text: say('server.papers.calendar.teamSay'),
    repeat: CHECK_INS,
    now: services.clock.now(),
  });
}

/** The person's next step as a calendar entry. */
export async function ownStepIcs(services: Services, own: OwnSeat): Promise<string> {
  return stepIcs(services, { page: own.page, plan: await planOf(services, own), language: own.seat.language as Language });
}

export function stepIcs(services: Services, { page, plan, language }: { page: string; plan: Plan; language: Language }): string {
  const { say } = readerIn(language);
  if (!plan.stepDate) throw new Refusal('notNow');
  const title = say('server.papers.calendar.step', { step: plan.step || '…' });
  const text = plan.buddy ? `${say('server.papers.plan.buddy')} ${plan.buddy}` : say('server.papers.plan.title');
  return calendarDay({ uid: `${page}@de-kandidaat`, day: plan.stepDate, title, text, now: services.clock.now() });
}
