import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { Refusal } from '../Refusal.ts';
import { groupStatements } from '../reports/groupStatements.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { coachOf, hosting } from './who.ts';

type ById = Request<{ id: string }>;
const Day = z.iso.date().transform(day => Date.parse(day));
const Period = z.object({ level: z.string().min(1).max(64).nullish(), from: Day.nullish(), to: Day.nullish() });

const languageOf = (request: { query: Request['query'] }): Language =>
  Language.catch(FIRST_LANGUAGE).parse(request.query.language);
const send = (response: Response, type: string, name: string, content: Buffer | string): void => {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.type(type).send(content);
};

/** Reports on sessions, for coaches and programmes. An observing guest gets none. */
export function reportRoutes(services: Services): Router {
  const router = Router();
  const sessionOf = async (request: ById): Promise<SessionRow> => (await hosting(services, request, 'coach')).session;
  const reportFor = async (request: ById, as: 'json' | 'csv' | 'pdf') => {
    const { coach, session } = await hosting(services, request, 'coach');
    return services.paperwork.forCoach(coach.id, { kind: 'report', as, session, language: languageOf(request) });
  };
  const researchFor = async (request: ById, as: 'json' | 'csv') => {
    const { coach, session } = await hosting(services, request, 'coach');
    if (session.rehearsal === 1) throw new Refusal('notNow'); // bots are not participants
    return services.paperwork.forCoach(coach.id, { kind: 'research', as, session });
  };

  router.get('/sessions/:id/report', async (request, response) => {
    response.type('json').send(await reportFor(request, 'json'));
  });
  router.get('/sessions/:id/report.json', async (request, response) => {
    send(response, 'application/json', 'verslag.json', await reportFor(request, 'json'));
  });
  router.get('/sessions/:id/report.csv', async (request, response) => {
    send(response, 'text/csv', 'verslag.csv', await reportFor(request, 'csv'));
  });
  router.get('/sessions/:id/report.pdf', async (request, response) => {
    send(response, 'application/pdf', 'verslag.pdf', await reportFor(request, 'pdf'));
  });
  router.get('/sessions/:id/statements', async (request, response) => {
    response.json(await groupStatements(services, await sessionOf(request), languageOf(request)));
  });
  router.get('/sessions/:id/research.json', async (request, response) => {
    send(response, 'application/json', 'onderzoek.json', await researchFor(request, 'json'));
  });
  router.get('/sessions/:id/research.csv', async (request, response) => {
    send(response, 'text/csv', 'onderzoek.csv', await researchFor(request, 'csv'));
  });
  router.get('/reports/overview', async (request, response) => {
    const coach = await coachOf(services, request);
    const period = Period.safeParse(request.query);
    if (!period.success) throw new Refusal('badRequest');
    const { level = null, from = null, to = null } = period.data;
    const asked = { coach: coach.id, period: { level, from, to }, language: languageOf(request) };
    response.type('json').send(await services.paperwork.forCoach(coach.id, { kind: 'overview', ...asked }));
  });
  router.get('/levels/:id/weak', async (request, response) => {
    const coach = await coachOf(services, request);
    const asked = { level: request.params.id, language: languageOf(request) };
    response.type('json').send(await services.paperwork.forCoach(coach.id, { kind: 'weak', ...asked }));
  });
  return router;
}
