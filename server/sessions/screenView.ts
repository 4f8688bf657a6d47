import { isPastPlay, isRunning } from '../../shared/protocol/phases.ts';
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
  const states = statuses.flatMap(status => (status?.state ? [{ status, state: status.state }] : []));
  const playing = states.filter(({ state }) => isRunning(state.phase));
  const lefts = playing.flatMap(({ status, state }) => {
    const limit = limitMs(state.clock);
    return limit === null ? [] : [Math.max(0, limit - gameTime(state.clock, timeOf(status, clock.now())))];
  });
  const over = begun.length > 0 && begun.every(team => isOver(team.closed_at, states, team.id));
  return {
    now: clock.now(),
    code: showCode(session.code),
    link: `${base}/m/${codeInLink(session.code)}`,
    people: seats.filter(seat => seat.removed_at === null).length,
    date: session.date,
    rehearsal: session.rehearsal === 1,
    stage: begun.length === 0 ? 'before' : over ? 'talk' : 'play',
    paused: playing.length > 0 && playing.every(({ state }) => state.phase === 'paused'),
    leftMs: lefts.length > 0 ? Math.min(...lefts) : null,
    rate: clock.rate(),
  };
}

const timeOf = ({ time }: TeamStatus, now: number): number => time.stoodAt ?? now + time.ahead;

function isOver(closedAt: number | null, states: readonly { status: TeamStatus }[], team: string): boolean {
  const found = states.find(({ status }) => status.team === team);
  return closedAt !== null || isPastPlay(found?.status.state?.phase ?? null);
}
