import type { ProjectContext } from '../../../shared/game/project/context.ts';
import { viewerContext } from '../../../shared/game/project/viewerContext.ts';
import { sayAct } from '../../../shared/game/project/overview.ts';
import type { CoachPersonView } from '../../../shared/protocol/coachView.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { checksOf, practiceOf } from '../../storage/seats.ts';
import type { HostedSession } from '../HostedSession.ts';

/** One participant as a coach sees them, in the lobby or in a game; `context` is that of their team. */
export function personView(hosted: HostedSession, seat: SeatRow, language: Language, context?: ProjectContext): CoachPersonView {
  const here = hosted.here(seat);
  const quietSince = hosted.quietSince(seat);
  const practice = practiceOf(seat);
  return {
    seat: seat.id,
    name: seat.name,
    portrait: seat.portrait as Portrait,
    here,
    awaySince: hosted.awaySince(seat),
    light: here ? (quietSince === null ? 'active' : 'quiet') : 'away',
    quietSince,
    lastAct: context ? lastAct(hosted, seat, language, context) : null,
    hand: handView(hosted, seat),
    practised: practice.length,
    checks: { ...checksOf(seat), practice },
    coachSeat: hosted.coachSeats.has(seat.id),
    movedAt: hosted.movedAt.get(seat.id) ?? null,
    bot: seat.bot === 1,
    team: seat.team_id,
  };
}

const inGame = (hosted: HostedSession, seat: SeatRow) => {
  const state = seat.team_id === null ? null : hosted.statuses.get(seat.team_id)?.state;
  return state?.seats.find(one => one.id === seat.id && !one.left) ?? null;
};

function handView(hosted: HostedSession, seat: SeatRow): CoachPersonView['hand'] {
  if (!hosted.running(seat.team_id)) return seat.hand_at === null ? null : { since: seat.hand_at, puzzle: null, claimedBy: null };
  const since = hosted.hands.get(seat.id);
  const playing = inGame(hosted, seat);
  if (since === undefined || !playing) return null;
  const coach = playing.claim?.replace(/^coach:/, '');
  return {
    since,
    puzzle: playing.about,
    claimedBy: coach === undefined ? null : (hosted.coaches.find(one => one.id === coach)?.name ?? ''),
  };
}

function lastAct(hosted: HostedSession, seat: SeatRow, language: Language, context: ProjectContext): CoachPersonView['lastAct'] {
  const state = seat.team_id === null ? null : hosted.statuses.get(seat.team_id)?.state;
  const act = inGame(hosted, seat)?.act;
  if (!state || !act) return null;
  return { text: sayAct(viewerContext(hosted.level, state, context, '', language), act), at: act.at };
}
