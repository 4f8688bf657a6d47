import { Router } from 'express';
import { ChangeName, Invite, type CoachMe, type CoachSummary, type InviteLink } from '../../shared/protocol/http.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { inviteLink } from '../coaches/inviteLink.ts';
import { roleOf } from '../storage/coachRoles.ts';
import { publishAccessChanged } from '../news/accessNews.ts';
import { publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { renameAllCoachNamesakes } from '../sessions/renameCoachNamesakes.ts';
import { allCoaches, findCoach, removeCoach } from '../storage/coaches.ts';
import { sessionsOwnedBy } from '../storage/sessions.ts';
import { sessionsSharedWith } from '../storage/shares.ts';
import { body } from './body.ts';
import { accountOf, baseOf, firstCoachOf, managerOf } from './who.ts';

/** The coaches and programme managers of this server: seen by all of them, invited by the first coach and by programme managers. */
export function colleagueRoutes(services: Services): Router {
  const router = Router();
  router.get('/coaches', async (request, response) => {
    await accountOf(services, request);
    const open = await services.invites.openUntil();
    const coaches = (await allCoaches(services.db)).map((coach): CoachSummary => ({
      id: coach.id,
      name: coach.name,
      role: roleOf(coach),
      first: coach.is_first === 1,
      invitedUntil: coach.secret ? null : (open.get(coach.id) ?? null),
      active: !!coach.secret,
    }));
    response.json(coaches);
  });
  router.post('/coaches/invite', async (request, response) => {
    await managerOf(services, request);
    const { name, role } = body(Invite, request);
    if ((await allCoaches(services.db)).length >= LIMITS.coachesMax) throw new Refusal('full');
    const invite = await services.invites.invite(name, role);
    if (!invite) throw new Refusal('taken');
    const answer: InviteLink = { link: inviteLink(baseOf(services, request), invite.token), expiresAt: invite.expiresAt };
    response.status(201).json(answer);
  });
  router.post('/coach/name', async (request, response) => {
    const coach = await accountOf(services, request);
    const { name } = body(ChangeName, request);
    if (!(await services.coaches.rename(coach, name))) throw new Refusal('taken');
    await renameAllCoachNamesakes(services);
    const theirs = [...(await sessionsOwnedBy(services.db, coach.id)), ...(await sessionsSharedWith(services.db, coach.id))];
    for (const session of theirs) await publishSessionNews(services, session, { type: 'changed' });
    response.json({ id: coach.id, name, role: roleOf(coach), first: coach.is_first === 1 } satisfies CoachMe);
  });
  router.delete('/coaches/:id', async (request, response) => {
    const first = await firstCoachOf(services, request);
    const coach = await findCoach(services.db, request.params.id);
    if (!coach) throw new Refusal('notFound');
    if (coach.is_first) throw new Refusal('notYours');
    const theirs = [...(await sessionsOwnedBy(services.db, coach.id)), ...(await sessionsSharedWith(services.db, coach.id))];
    await removeCoach(services.db, coach.id, { heir: first.id, at: services.clock.now() });
    await publishAccessChanged(services);
    await renameAllCoachNamesakes(services);
    for (const session of theirs) await publishSessionNews(services, session, { type: 'changed' });
    response.json({});
  });
  return router;
}
