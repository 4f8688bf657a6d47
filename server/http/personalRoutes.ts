import { Router, type Request } from 'express';
import { AskCertificate, KeepOwnPage, Plan, SaveContact, ShareOwnPlan, TeamDays } from '../../shared/protocol/plan.ts';
import { SaveLater, SavePseudonym, SaveStatement } from '../../shared/protocol/statements.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { calendarDay } from '../documents/calendar.ts';
import { erasePerson } from '../plans/erasePerson.ts';
import { createFollowUp, followUpOf, saveLater, laterPage } from '../plans/followUp.ts';
import { ownData } from '../plans/ownData.ts';
import { ownStepIcs, teamIcs } from '../plans/ownPapers.ts';
import { firstOwnSeat, mayAdd, ownSeat, playingSeat, type OwnSeat } from '../plans/ownSeat.ts';
import { privacyPage } from '../plans/privacy.ts';
import { saveStatementAnswer, statementsPage } from '../plans/statementsPage.ts';
import { Refusal } from '../Refusal.ts';
import { dayOf } from '../reports/days.ts';
import type { Services } from '../services.ts';
import { overwriteFreed } from '../storage/erase.ts';
import { removeFollowUp } from '../storage/followUps.ts';
import { endKeeping, endSharing, findPlan, keepFrom, readPlan, saveContact, savePlan, shareFrom } from '../storage/plans.ts';
import { setPseudonym } from '../storage/seats.ts';
import { readerIn } from '../texts/words.ts';
import { body } from './body.ts';
import { download } from './download.ts';
import { requestKey } from './requestKey.ts';
import { askerOf, baseOf, bearer } from './who.ts';

/** Routes for one person's own data: only the secret of their own device opens them (see `ownSeat`). */
export function personalRoutes(services: Services): Router {
  const router = Router();
  const now = (): number => services.clock.now();
  /** Somebody who erased themselves can change nothing any more. */
  const writing = async (request: Request, seat = ownSeat): Promise<OwnSeat> => {
    const own = await seat(services, askerOf(request));
    if (own.seat.erased_at !== null) throw new Refusal('ended');
    return own;
  };
  /** A device that lost the seat to another may take back what it gave, and add nothing until it has the seat again. */
  const adding = async (request: Request, seat = ownSeat): Promise<OwnSeat> => mayAdd(await writing(request, seat));
  /** The person was erased, removed, or their session deleted, while the request was on its way. */
  const mustBeSaved = (saved: boolean): void => {
    if (!saved) throw new Refusal('ended');
  };

  router.get('/own', async (request, response) => {
    const own = await ownSeat(services, askerOf(request));
    response.type('json').send(await services.paperwork.forPerson(own.seat.id, { kind: 'ownPage', own }));
  });
  router.delete('/own', async (request, response) => {
    await erasePerson(services, askerOf(request));
    response.json({});
  });
  router.put('/own/plan', async (request, response) => {
    const { page } = await adding(request);
    mustBeSaved(await savePlan(services.db, page, body(Plan, request), now()));
    response.json(readPlan(await findPlan(services.db, page)));
  });
  router.put('/own/share', async (request, response) => {
    const own = await writing(request);
    if (body(ShareOwnPlan, request).on) mustBeSaved(await shareFrom(services.db, mayAdd(own).page, now()));
    else await endSharing(services.db, own.seat.id);
    response.json({});
  });
  router.put('/own/keep', async (request, response) => {
    const own = await writing(request);
    if (body(KeepOwnPage, request).on) mustBeSaved(await keepFrom(services.db, mayAdd(own).page, now()));
    else await endKeeping(services.db, own.page);
    response.json({});
  });
  router.put('/own/contact', async (request, response) => {
    const own = await writing(request, firstOwnSeat);
    const { text } = body(SaveContact, request);
    if (text !== null) mayAdd(own);
    mustBeSaved(await saveContact(services.db, own.page, text, now()));
    response.json({});
  });
  router.put('/own/pseudonym', async (request, response) => {
    const { seat } = await adding(request, firstOwnSeat);
    mustBeSaved(await setPseudonym(services.db, seat.id, body(SavePseudonym, request).pseudonym));
    response.json(await statementsPage(services, await ownSeat(services, askerOf(request))));
  });
  router.get('/own/plan.pdf', async (request, response) => {
    const own = await ownSeat(services, askerOf(request));
    const paper = await services.paperwork.forPerson(own.seat.id, { kind: 'planPdf', own });
    download(response, 'application/pdf', 'mijn-plan.pdf', paper);
  });
  router.post('/own/certificate.pdf', async (request, response) => {
    const { name } = body(AskCertificate, request);
    const own = await ownSeat(services, askerOf(request));
    const paper = await services.paperwork.forPerson(own.seat.id, { kind: 'certificatePdf', own, name });
    download(response, 'application/pdf', 'bewijs-van-deelname.pdf', paper);
  });
  router.get('/own/step.ics', async (request, response) => {
    download(response, 'text/calendar', 'mijn-stap.ics', await ownStepIcs(services, await ownSeat(services, askerOf(request))));
  });
  router.get('/own/team.ics', async (request, response) => {
    const own = await ownSeat(services, askerOf(request));
    const query = TeamDays.safeParse(request.query);
    if (!query.success) throw new Refusal('badRequest');
    const given = { page: own.page, language: own.seat.language as Language };
    download(response, 'text/calendar', 'ons-team.ics', teamIcs(services, given, query.data.day));
  });
  router.get('/own/data.json', async (request, response) => {
    const data = await ownData(services, await ownSeat(services, askerOf(request)));
    download(response, 'application/json', 'mijn-gegevens.json', JSON.stringify(data, null, 2));
  });

  router.get('/own/statements', async (request, response) => {
    response.json(await statementsPage(services, await ownSeat(services, askerOf(request))));
  });
  router.post('/own/statements', async (request, response) => {
    response.json(await saveStatementAnswer(services, await adding(request), body(SaveStatement, request)));
  });
  router.post('/own/follow-up', async (request, response) => {
    response
      .status(201)
      .json(
        await createFollowUp(services, await writing(request), { base: baseOf(services, request), key: requestKey(request) }),
      );
  });

  router.get('/later', async (request, response) => {
    response.json(await laterPage(services, await followUpOf(services, askerOf(request))));
  });
  router.post('/later', async (request, response) => {
    response.json(await saveLater(services, await followUpOf(services, askerOf(request)), body(SaveLater, request)));
  });
  router.delete('/later', async (request, response) => {
    await removeFollowUp(services.db, (await followUpOf(services, askerOf(request))).token_hash);
    await overwriteFreed(services.store);
    response.json({});
  });
  router.get('/later/reminder.ics', async (request, response) => {
    const row = await followUpOf(services, askerOf(request));
    const day = dayOf(row.due_on, services.config.timeZone);
    const title = readerIn(row.language as Language).say('server.papers.calendar.later');
    // The link contains the person's own secret: their calendar has it, like their browser.
    const url = `${baseOf(services, request)}/later#${bearer(request)}`;
    const uid = `${row.token_hash.slice(0, 16)}@de-kandidaat`;
    download(response, 'text/calendar', 'zes-weken-later.ics', calendarDay({ uid, day, title, text: url, url, now: now() }));
  });

  router.get('/privacy', async (request, response) => {
    const language = Language.catch(FIRST_LANGUAGE).parse(request.query.language);
    const own = bearer(request) ? await playingSeat(services, askerOf(request)) : null;
    response.json(privacyPage(services, own, language));
  });
  return router;
}
