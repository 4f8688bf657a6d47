import { Router, type Request, type RequestHandler, type Response } from 'express';
import { AskCertificate, Plan, SaveContact, TeamDays } from '../../shared/protocol/plan.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { eraseKept, keptData, keptOwnPage, keptPageOf, takeKeptCardBack, type KeptPage } from '../plans/keptPage.ts';
import { stepIcs, teamIcs } from '../plans/ownPapers.ts';
import { privacyPage } from '../plans/privacy.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { saveKeptPlan } from '../storage/keptPages.ts';
import { readPlan } from '../storage/plans.ts';
import { body } from './body.ts';
import { download } from './download.ts';
import { askerOf } from './who.ts';

/**
 * The personal routes of people who kept their own page after the session was deleted, under the same addresses and with
 * the same key; any other key goes on to `personalRoutes`. What needs the session is over: notNow.
 */
export function keptPageRoutes(services: Services): Router {
  const router = Router();
  const ofKept =
    (answer: (kept: KeptPage, request: Request, response: Response) => Promise<void> | void): RequestHandler =>
    async (request, response, next) => {
      const kept = await keptPageOf(services, askerOf(request));
      if (kept) await answer(kept, request, response);
      else next();
    };

  router.get(
    '/own',
    ofKept((kept, _request, response) => void response.json(keptOwnPage(services, kept))),
  );
  router.delete(
    '/own',
    ofKept(async (kept, _request, response) => {
      await eraseKept(services, kept);
      response.json({});
    }),
  );
  router.put(
    '/own/contact',
    ofKept(async (kept, request, response) => {
      if (body(SaveContact, request).text !== null) throw new Refusal('notNow');
      await takeKeptCardBack(services, kept);
      response.json({});
    }),
  );
  router.put(
    '/own/plan',
    ofKept(async ({ row }, request, response) => {
      const plan = body(Plan, request);
      if (!(await saveKeptPlan(services.db, row.id, plan))) throw new Refusal('ended');
      response.json(plan);
    }),
  );
  router.get(
    '/own/plan.pdf',
    ofKept(async (kept, _request, response) => {
      const paper = await services.paperwork.forPerson(kept.row.id, { kind: 'keptPlanPdf', kept });
      download(response, 'application/pdf', 'mijn-plan.pdf', paper);
    }),
  );
  router.post(
    '/own/certificate.pdf',
    ofKept(async (kept, request, response) => {
      const { name } = body(AskCertificate, request);
      const paper = await services.paperwork.forPerson(kept.row.id, { kind: 'keptCertificatePdf', kept, name });
      download(response, 'application/pdf', 'bewijs-van-deelname.pdf', paper);
    }),
  );
  router.get(
    '/own/step.ics',
    ofKept(({ row, language }, _request, response) => {
      download(response, 'text/calendar', 'mijn-stap.ics', stepIcs(services, { page: row.id, plan: readPlan(row), language }));
    }),
  );
  router.get(
    '/own/team.ics',
    ofKept(({ row, language }, request, response) => {
      const query = TeamDays.safeParse(request.query);
      if (!query.success) throw new Refusal('badRequest');
      download(response, 'text/calendar', 'ons-team.ics', teamIcs(services, { page: row.id, language }, query.data.day));
    }),
  );
  router.get(
    '/own/data.json',
    ofKept((kept, _request, response) => {
      download(response, 'application/json', 'mijn-gegevens.json', JSON.stringify(keptData(services, kept), null, 2));
    }),
  );
  router.get(
    '/privacy',
    ofKept(({ row }, request, response) => {
      const language = Language.catch(FIRST_LANGUAGE).parse(request.query.language);
      response.json(privacyPage(services, { keptUntil: row.delete_on }, language));
    }),
  );
  router.use(
    '/own',
    ofKept(() => {
      throw new Refusal('notNow');
    }),
  );
  return router;
}
