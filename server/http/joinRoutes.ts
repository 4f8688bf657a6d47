import { Router, type Request } from 'express';
import { Join, type JoinInfo, type Joined, type Known, type SeatInfo } from '../../shared/protocol/http.ts';
import type { Portrait } from '../../shared/protocol/people.ts';
import type { Language } from '../../shared/text/localised.ts';
import { titleOf } from '../levels/sessionLevel.ts';
import { JoinRate } from '../limits/JoinRate.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import { readCode, showCode } from '../sessions/code.ts';
import { doorOf } from '../sessions/door.ts';
import { findFaces } from '../sessions/faces.ts';
import { joinSession } from '../sessions/joinSession.ts';
import { askNamesake } from '../sessions/namesake.ts';
import { openSeat } from '../sessions/openSeat.ts';
import type { SessionRow } from '../storage/schema.ts';
import { isUnopened } from '../storage/seatTokens.ts';
import { findSessionByCode } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import type { GuessLimits } from './guessLimits.ts';
import { addressOf, bearer } from './who.ts';

/** Joining by code, and coming back with the token of one's seat. */
export function joinRoutes(services: Services, limits: GuessLimits): Router {
  const router = Router();
  const rate = new JoinRate();
  const sessionOf = (typed: string, request: Request): Promise<SessionRow> => {
    const code = readCode(typed);
    if (!code) throw new Refusal('unknownCode'); // not a possible code, so looking it up reveals nothing
    return limits.code(request.ip, code, () => findSessionByCode(services.db, code));
  };

  router.get('/join/:code', async (request, response) => {
    const session = await sessionOf(request.params.code, request);
    const language = session.language as Language;
    const faces = await findFaces(services, session, null);
    const info: JoinInfo = {
      session: session.id,
      code: showCode(session.code),
      level: (await titleOf(services, session))[language],
      language,
      deleteOn: session.delete_on,
      door: (await doorOf(services, session)).is,
      takenFaces: faces.taken,
      facesShared: faces.shared,
    };
    response.json(info);
  });

  router.post('/join', async (request, response) => {
    const address = addressOf(request);
    const parsed = Join.safeParse(request.body);
    if (!parsed.success) throw rate.bad(address);
    const { code, ...person } = parsed.data;
    const session = await rate.found(address, () => sessionOf(code, request));
    const answer: Joined | Known = await rate.run(
      session.id,
      address,
      async () =>
        (person.same === 'ask' && (await askNamesake(services, session, person))) ||
        joinSession(services, session, person, address),
    );
    if ('known' in answer) rate.told(session.id, address);
    response.status('known' in answer ? 200 : 201).json(answer);
  });

  router.get('/seat', async (request, response) => {
    const token = bearer(request);
    const found = token ? await openSeat(services, hashToken(token)) : undefined;
    if (!found || isUnopened(found.token)) throw new Refusal('notFound');
    const { seat } = found;
    if (seat.removed_at !== null) throw new Refusal(seat.door_at === null ? 'ended' : 'refused');
    if (found.token.ended_at !== null) throw new Refusal('elsewhere');
    const team = seat.team_id ? await findTeam(services.db, seat.team_id) : undefined;
    const info: SeatInfo = {
      seat: seat.id,
      name: seat.name,
      portrait: seat.portrait as Portrait,
      language: seat.language as Language,
      session: seat.session_id,
      team: team?.started_at ? team.id : null,
      plays: found.token.kind === 'coach' ? 'coach' : 'person',
      takenOver: found.token.page !== null,
    };
    response.setHeader('Cache-Control', 'no-store');
    response.json(info);
  });
  return router;
}
