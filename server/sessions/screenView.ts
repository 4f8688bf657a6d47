import { screenTimes, type TeamTimes } from '../../shared/protocol/screenTimes.ts';
import type { ScreenView } from '../../shared/protocol/screenView.ts';
import { gameTime, limitMs } from '../../shared/game/time.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { seatsOf } from '../storage/seats.ts';
import type { SessionRow } from '../storage/schema.ts';
import { teamsOf } from '../storage/teams.ts';
import { codeInLink, showCode } from './code.ts';

/** What a large screen shows of a session to whoever has its code. `base`: the address of the site. Wakes no game. */
export async function screenView(services: Services, session: SessionRow, base: string): Promise<ScreenView> {
  const { db, clock, teamHosts } = services;
  const [seats, teams] = await Promise.all([seatsOf(db, session.id), teamsOf(db, session.id)]);
  const begun = teams.filter(team => team.started_at !== null);
  const statuses = await Promise.all(begun.map(team => teamHosts.find(team.id).catch(() => null)));
  const states = new Map(
    statuses.flatMap(status => (status?.state ? [[status.team, { status, state: status.state }] as const] : [])),
  );
  const times = begun.map(({ id, closed_at }): TeamTimes => {
    const found = states.get(id);
    if (closed_at !== null || !found) return { phase: closed_at === null ? null : 'closed', leftMs: null };
    const limit = limitMs(found.state.clock);
    const played = gameTime(found.state.clock, timeOf(found.status, clock.now()));
    return { phase: found.state.phase, leftMs: limit === null ? null : Math.max(0, limit - played) };
  });
  return {
    now: clock.now(),
    code: showCode(session.code),
    link: `${base}/m/${codeInLink(session.code)}`,
    people: seats.filter(seat => seat.removed_at === null).length,
    date: session.date,
    rehearsal: session.rehearsal === 1,
    ...screenTimes(times),
    rate: clock.rate(),
  };
}

const timeOf = ({ time }: TeamStatus, now: number): number => time.stoodAt ?? now + time.ahead;
