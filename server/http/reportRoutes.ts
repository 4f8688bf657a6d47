import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { Language } from '../../shared/text/localised.ts';
import { reportPdf } from '../documents/reportPdf.ts';
import type { House } from '../house.ts';
import { groupStatements } from '../reports/groupStatements.ts';
import { overviewOf, weakOf } from '../reports/overview.ts';
import { reportOf } from '../reports/report.ts';
import { reportCsv, researchCsv } from '../reports/reportCsv.ts';
import { researchExport } from '../reports/research.ts';
import type { SessionRow } from '../storage/schema.ts';
import { Refusal } from './Refusal.ts';
import { coachOf, hosting } from './who.ts';

type ById = Request<{ id: string }>;
const Day = z.iso.date().transform(day => Date.parse(day));
const Period = z.object({ level: z.string().min(1).max(64).nullish(), from: Day.nullish(), to: Day.nullish() });

const languageOf = (request: { query: Request['query'] }): Language => Language.catch('nl').parse(request.query.language);
const send = (response: Response, type: string, name: string, content: Buffer | string): void => {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.type(type).send(content);
};

/** What a coach and a programme get of sessions. A guest who looks along gets none of it. */
export function reportRoutes(house: House): Router {
  const router = Router();
  const sessionOf = async (request: ById): Promise<SessionRow> => (await hosting(house, request, 'coach')).session;

  router.get('/sessions/:id/report', async (request, response) => {
    response.json(await reportOf(house, await sessionOf(request), languageOf(request)));
  });
  router.get('/sessions/:id/report.json', async (request, response) => {
    const report = await reportOf(house, await sessionOf(request), languageOf(request));
    send(response, 'application/json', 'verslag.json', JSON.stringify(report, null, 2));
  });
  router.get('/sessions/:id/report.csv', async (request, response) => {
    const report = await reportOf(house, await sessionOf(request), languageOf(request));
    send(response, 'text/csv', 'verslag.csv', reportCsv(report, house.config.timeZone));
  });
  router.get('/sessions/:id/report.pdf', async (request, response) => {
    const language = languageOf(request);
    const report = await reportOf(house, await sessionOf(request), language);
    send(response, 'application/pdf', 'verslag.pdf', await reportPdf(report, language, house.config.timeZone));
  });
  router.get('/sessions/:id/statements', async (request, response) => {
    response.json(await groupStatements(house, await sessionOf(request), languageOf(request)));
  });
  router.get('/sessions/:id/research.json', async (request, response) => {
    const research = await researchExport(house, await notRehearsal(await sessionOf(request)));
    send(response, 'application/json', 'onderzoek.json', JSON.stringify(research, null, 2));
  });
  router.get('/sessions/:id/research.csv', async (request, response) => {
    const research = await researchExport(house, await notRehearsal(await sessionOf(request)));
    send(response, 'text/csv', 'onderzoek.csv', researchCsv(research));
  });
  router.get('/reports/overview', async (request, response) => {
    const coach = await coachOf(house, request as unknown as Request);
    const period = Period.safeParse(request.query);
    if (!period.success) throw new Refusal('badRequest');
    const { level = null, from = null, to = null } = period.data;
    response.json(await overviewOf(house, coach.id, { level, from, to }, languageOf(request)));
  });
  router.get('/levels/:id/weak', async (request, response) => {
    await coachOf(house, request as unknown as Request);
    const weak = await weakOf(house, request.params.id, languageOf(request));
    if (!weak) throw new Refusal('notFound');
    response.json(weak);
  });
  return router;
}

/** Bots are no participants. */
async function notRehearsal(session: SessionRow): Promise<SessionRow> {
  if (session.rehearsal === 1) throw new Refusal('notNow');
  return session;
}
