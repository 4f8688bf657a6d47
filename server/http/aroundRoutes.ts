import { Router, type Request } from 'express';
import { Invited } from '../../shared/protocol/around.ts';
import { CallPlan } from '../../shared/protocol/call.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { aroundView, changeCall, changeInvited } from '../around/around.ts';
import { calendarFile } from '../around/calendarFile.ts';
import { readMeeting, type Meeting } from '../around/meeting.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { body } from './body.ts';
import { download } from './download.ts';
import { baseOf, hosting } from './who.ts';

type OfSession = Request<{ id: string }>;

/** What is around a session: the video call, invitations, and who was invited. For its coaches only. */
export function aroundRoutes(services: Services): Router {
  const router = Router();
  const meetingOf = (request: OfSession, session: SessionRow): Promise<Meeting> => {
    const language = Language.catch(session.language as Language)
      .catch(FIRST_LANGUAGE)
      .parse(request.query.language);
    return readMeeting(services, session, { base: baseOf(services, request), language });
  };
  router.get('/sessions/:id/around', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    response.json(aroundView(await meetingOf(request, session)));
  });
  router.put('/sessions/:id/call', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    await changeCall(services, session.id, body(CallPlan, request));
    response.json(aroundView(await meetingOf(request, session)));
  });
  router.put('/sessions/:id/invited', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    await changeInvited(services, session.id, body(Invited, request));
    response.json(aroundView(await meetingOf(request, session)));
  });
  router.get('/sessions/:id/invitation.ics', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    const who = request.query.for === 'coach' ? 'coach' : 'participants';
    const file = calendarFile(await meetingOf(request, session), who, services.clock.now());
    download(response, 'text/calendar', who === 'coach' ? 'bijeenkomst-coach.ics' : 'uitnodiging.ics', file);
  });
  return router;
}
