import { Router, type Request, type Response } from 'express';
import { AskCertificate, Plan, SaveContact } from '../../shared/protocol/plan.ts';
import { SaveLater, SavePseudonym, SaveStatement } from '../../shared/protocol/statements.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { calendarDay } from '../documents/calendar.ts';
import { documentWords } from '../documents/words.ts';
import type { House } from '../house.ts';
import { erasePerson } from '../plans/erasePerson.ts';
import { beginFollowUp, followUpOf, keepLater, laterPage } from '../plans/followUp.ts';
import { ownData } from '../plans/ownData.ts';
import { ownStepIcs } from '../plans/ownPapers.ts';
import { firstOwnSeat, ownSeat, playingSeat, type OwnSeat } from '../plans/ownSeat.ts';
import { privacyPage } from '../plans/privacy.ts';
import { keepStatement, statementsPage } from '../plans/statementsPage.ts';
import { dayOf } from '../reports/days.ts';
import { wipeFreed } from '../storage/erase.ts';
import { removeFollowUp } from '../storage/followUps.ts';
import { findPlan, readPlan, saveContact, savePlan } from '../storage/plans.ts';
import { setPseudonym } from '../storage/seats.ts';
import { body } from './body.ts';
import { Refusal } from '../Refusal.ts';
import { requestKey } from './requestKey.ts';
import { askerOf, baseOf, bearer } from './who.ts';

const download = (response: Response, type: string, name: string, bytes: Buffer | string): void => {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.type(type).send(bytes);
};

/** What is of one person alone: the secret of their own device opens it, and nothing else does (see `ownSeat`). */
export function personalRoutes(house: House): Router {
  const router = Router();
  const now = (): number => house.clock.now();
  /** Who erased themselves has nothing to change any more. */
  const writing = async (request: Request, seat = ownSeat): Promise<OwnSeat> => {
    const own = await seat(house, askerOf(request));
    if (own.seat.erased_at !== null) throw new Refusal('ended');
    return own;
  };

  router.get('/own', async (request, response) => {
    const own = await ownSeat(house, askerOf(request));
    response.type('json').send(await house.paperwork.forPerson(own.seat.id, { kind: 'ownPage', own }));
  });
  router.delete('/own', async (request, response) => {
    await erasePerson(house, await firstOwnSeat(house, askerOf(request)));
    response.json({});
  });
  router.put('/own/plan', async (request, response) => {
    const { page } = await writing(request);
    await savePlan(house.db, page, body(Plan, request), now());
    response.json(readPlan(await findPlan(house.db, page)));
  });
  router.put('/own/contact', async (request, response) => {
    const { seat } = await writing(request, firstOwnSeat);
    await saveContact(house.db, seat.id, body(SaveContact, request).text, now());
    response.json({});
  });
  router.put('/own/pseudonym', async (request, response) => {
    const { seat } = await writing(request, firstOwnSeat);
    await setPseudonym(house.db, seat.id, body(SavePseudonym, request).pseudonym);
    response.json(await statementsPage(house, await ownSeat(house, askerOf(request))));
  });
  router.get('/own/plan.pdf', async (request, response) => {
    const own = await ownSeat(house, askerOf(request));
    const paper = await house.paperwork.forPerson(own.seat.id, { kind: 'planPdf', own });
    download(response, 'application/pdf', 'mijn-plan.pdf', paper);
  });
  router.post('/own/certificate.pdf', async (request, response) => {
    const { name } = body(AskCertificate, request);
    const own = await ownSeat(house, askerOf(request));
    const paper = await house.paperwork.forPerson(own.seat.id, { kind: 'certificatePdf', own, name });
    download(response, 'application/pdf', 'bewijs-van-deelname.pdf', paper);
  });
  router.get('/own/step.ics', async (request, response) => {
    download(response, 'text/calendar', 'mijn-stap.ics', await ownStepIcs(house, await ownSeat(house, askerOf(request))));
  });
  router.get('/own/data.json', async (request, response) => {
    const data = await ownData(house, await firstOwnSeat(house, askerOf(request)));
    download(response, 'application/json', 'mijn-gegevens.json', JSON.stringify(data, null, 2));
  });

  router.get('/own/statements', async (request, response) => {
    response.json(await statementsPage(house, await ownSeat(house, askerOf(request))));
  });
  router.post('/own/statements', async (request, response) => {
    response.json(await keepStatement(house, await writing(request), body(SaveStatement, request)));
  });
  router.post('/own/follow-up', async (request, response) => {
    response
      .status(201)
      .json(await beginFollowUp(house, await writing(request), { base: baseOf(house, request), key: requestKey(request) }));
  });

  router.get('/later', async (request, response) => {
    response.json(await laterPage(house, await followUpOf(house, askerOf(request))));
  });
  router.post('/later', async (request, response) => {
    response.json(await keepLater(house, await followUpOf(house, askerOf(request)), body(SaveLater, request)));
  });
  router.delete('/later', async (request, response) => {
    await removeFollowUp(house.db, (await followUpOf(house, askerOf(request))).token_hash);
    await wipeFreed(house.store);
    response.json({});
  });
  router.get('/later/reminder.ics', async (request, response) => {
    const row = await followUpOf(house, askerOf(request));
    const day = dayOf(row.due_on, house.config.timeZone);
    const title = documentWords.laterEvent[row.language as Language];
    // The link is the person's own secret: it stands in their calendar, as in their browser.
    const url = `${baseOf(house, request)}/later#${bearer(request)}`;
    const uid = `${row.token_hash.slice(0, 16)}@de-kandidaat`;
    download(response, 'text/calendar', 'zes-weken-later.ics', calendarDay({ uid, day, title, text: url, url, now: now() }));
  });

  router.get('/privacy', async (request, response) => {
    const language = Language.catch(FIRST_LANGUAGE).parse(request.query.language);
    const own = bearer(request) ? await playingSeat(house, askerOf(request)) : null;
    response.json(privacyPage(house, own, language));
  });
  return router;
}
