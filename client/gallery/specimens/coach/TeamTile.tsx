import { aClock, MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamStatus } from '../../../../shared/protocol/coachNeeds.ts';
import type { CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { TeamTile } from '../../../coach/teams/index.ts';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { linde, session } from '../../scenes/session.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const tile = (
  change: Partial<CoachTeamView> = {},
  as: (view: CoachView) => CoachView = view => view,
  rest?: Partial<Specimen>,
) => {
  const team = linde(change);
  const view = as(session([team]));
  return atDesk(
    view,
    <TeamTile team={team} view={view} since={0} now={NOW} unread={3} onShow={nothing} onChat={nothing} />,
    rest,
  );
};
type Plain = Exclude<CoachTeamStatus, { seat: string } | { puzzle: string }>;
const is = (kind: Plain['kind']): CoachTeamStatus[] => [{ kind }];
const paused = aClock({ running: false, pausedBy: 'coach', gameMs: 24 * MINUTE, leftMs: 36 * MINUTE });

export const frame = 420;
export const specimens: Specimens = {
  well: tile(),
  stuck: tile({ status: [{ kind: 'stuck', puzzle: 'P3', since: NOW - 12 * MINUTE, from: NOW - 2 * MINUTE }] }),
  hand: tile({ status: [{ kind: 'hand', seat: 's2' }] }),
  away: tile({ status: [{ kind: 'away', seat: 's4' }] }),
  nobody: tile({ status: is('nobody') }),
  'not kept': tile({ status: is('notKept'), trouble: { kind: 'notKept', since: NOW } }),
  paused: tile({ status: is('paused'), phase: 'paused', clock: paused }),
  'paused by the team': tile({ status: is('pausedByTeam'), phase: 'paused', clock: { ...paused, pausedBy: 'players' } }),
  briefing: tile({ status: is('briefing'), phase: 'briefing', clock: { ...paused, gameMs: 0, leftMs: 60 * MINUTE } }),
  'without a limit': tile({ clock: aClock({ limited: false, leftMs: null }) }),
  'no clock': tile({ status: is('waiting'), phase: null, clock: null }),
  deciding: tile({ status: is('deciding'), phase: 'deciding' }),
  decide: tile({ status: is('decide'), phase: 'deciding', ties: true }),
  'reveal held': tile({ status: is('held'), phase: 'reveal', revealHeld: true, ending: 'Linde' }),
  reveal: tile({ status: is('reveal'), phase: 'reveal', ending: 'Linde' }),
  debrief: tile({ status: is('debrief'), phase: 'debrief', ending: 'Linde' }),
  closed: tile({ status: is('closed'), phase: 'closed', ending: null }),
  'nothing open, nothing said': tile({ puzzles: [], where: [], last: null, hintsUsed: 0 }),
  'for a guest': tile({}, asGuest),
  'menu of the team': tile({}, undefined, { after: press('[data-specimen] > article > div:last-child [aria-haspopup]') }),
  'menu of a face': tile({}, undefined, { after: press('ul [aria-haspopup]') }),
};
