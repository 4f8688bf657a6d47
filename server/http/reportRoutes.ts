import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import type { ReportForm } from '../reports/files/zips.ts';
import { Refusal } from '../Refusal.ts';
import { fileName } from '../reports/files/fileName.ts';
import { groupStatements } from '../reports/groupStatements.ts';
import type { Services } from '../services.ts';
import { isProgrammeManager } from '../storage/coachRoles.ts';
import { download } from './download.ts';
import { accountOf, hosting, readingReport } from './who.ts';

type ById = Request<{ id: string }>;
const Day = z.iso.date().transform(day => Date.parse(day));
const Chosen = z.string().min(1).max(64).nullish();
const Filter = z.object({
  level: Chosen,
  group: z.string().min(1).max(200).nullish(),
  coach: Chosen,
  from: Day.nullish(),
  to: Day.nullish(),
});
const FORMS = {
  pdf: { ending: 'pdf', type: 'application/pdf' },
  tables: { ending: 'zip', type: 'application/zip' },
  tidy: { ending: 'zip', type: 'application/zip' },
  json: { ending: 'json', type: 'application/json' },
} as const satisfies Record<ReportForm, object>;

const languageOf = (request: { query: Request['query'] }): Language =>
  Language.catch(FIRST_LANGUAGE).parse(request.query.language);

/** Reports on sessions, for coaches and, without people, for programme managers. An observing guest gets none. */
export function reportRoutes(services: Services): Router {
  const router = Router();
  const { timeZone } = services.config;

  const report = async (request: ById, as: ReportForm) => {
    const { account, session, named } = await readingReport(services, request);
    const language = languageOf(request);
    const made = await services.paperwork.forCoach(account.id, { kind: 'report', as, session, named, language });
    return { made, session, language };
  };
  const sendReport = (as: ReportForm, kind: 'report' | 'tables' | 'tidy') => async (request: ById, response: Response) => {
    const { made, session, language } = await report(request, as);
    const about = { group: session.group_label, day: session.date ?? session.created_at, ending: FORMS[as].ending };
    download(response, FORMS[as].type, fileName(kind, about, { language, timeZone }), made);
  };
  router.get('/sessions/:id/report', async (request, response) => {
    response.type('json').send((await report(request, 'json')).made);
  });
  router.get('/sessions/:id/report.json', sendReport('json', 'report'));
  router.get('/sessions/:id/report.pdf', sendReport('pdf', 'report'));
  router.get('/sessions/:id/tables.zip', sendReport('tables', 'tables'));
  router.get('/sessions/:id/tidy.zip', sendReport('tidy', 'tidy'));

  router.get('/sessions/:id/statements', async (request, response) => {
    const { session } = await hosting(services, request, 'coach');
    response.json(await groupStatements(services, session, languageOf(request)));
  });

  const sendResearch = (as: 'json' | 'csv') => async (request: ById, response: Response) => {
    const { coach, session } = await hosting(services, request, 'coach');
    if (session.rehearsal === 1) throw new Refusal('notNow'); // bots are not participants
    const language = languageOf(request);
    const made = await services.paperwork.forCoach(coach.id, { kind: 'research', as, session, language });
    const about = { group: session.group_label, day: session.date ?? session.created_at, ending: as };
    download(response, as === 'csv' ? 'text/csv' : 'application/json', fileName('research', about, { language, timeZone }), made);
  };
  router.get('/sessions/:id/research.json', sendResearch('json'));
  router.get('/sessions/:id/research.csv', sendResearch('csv'));

  const time = async (request: ById, as: 'json' | 'csv') => {
    const { coach, session } = await hosting(services, request, 'coach'); // with names: never for a programme
    const language = languageOf(request);
    return { made: await services.paperwork.forCoach(coach.id, { kind: 'time', as, session, language }), session, language };
  };
  router.get('/sessions/:id/time', async (request, response) => {
    response.type('json').send((await time(request, 'json')).made);
  });
  router.get('/sessions/:id/time.csv', async (request, response) => {
    const { made, session, language } = await time(request, 'csv');
    const about = { group: session.group_label, day: session.date ?? session.created_at, ending: 'csv' };
    download(response, 'text/csv', fileName('time', about, { language, timeZone }), made);
  });

  const overview = async (request: Request, as: ReportForm) => {
    const account = await accountOf(services, request);
    const given = Filter.safeParse(request.query);
    if (!given.success) throw new Refusal('badRequest');
    const { level = null, group = null, coach = null, from = null, to = null } = given.data;
    const language = languageOf(request);
    const sight = isProgrammeManager(account) ? null : account.id;
    const asked = { sight, filter: { level, group, coach, from, to }, language };
    return { made: await services.paperwork.forCoach(account.id, { kind: 'overview', as, asked }), group, language };
  };
  const sendOverview = (as: ReportForm, kind: 'overview' | 'tables' | 'tidy') => async (request: Request, response: Response) => {
    const { made, group, language } = await overview(request, as);
    const about = { group, day: services.clock.now(), ending: FORMS[as].ending };
    download(response, FORMS[as].type, fileName(kind, about, { language, timeZone }), made);
  };
  router.get('/reports/overview', async (request, response) => {
    response.type('json').send((await overview(request, 'json')).made);
  });
  router.get('/reports/overview.pdf', sendOverview('pdf', 'overview'));
  router.get('/reports/tables.zip', sendOverview('tables', 'tables'));
  router.get('/reports/tidy.zip', sendOverview('tidy', 'tidy'));

  router.get('/levels/:id/weak', async (request, response) => {
    const account = await accountOf(services, request);
    const asked = { level: request.params.id, language: languageOf(request) };
    response.type('json').send(await services.paperwork.forCoach(account.id, { kind: 'weak', ...asked }));
  });
  return router;
}
