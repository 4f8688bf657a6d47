import { MOST_SEATS } from '../../level/teamSizes.ts';
import { RUNNING, isRunning } from '../../protocol/phases.ts';
import type { LogWord } from '../../text/words.ts';
import { coverGone, coverSeat, giveBack, readdressAsks, shareInformation } from '../cover.ts';
import type { LoggedAct } from '../event.ts';
import { takePlace, welcome, welcomeBack } from '../newcomers.ts';
import { seatOf } from '../people.ts';
import { sayPhrase } from '../say.ts';
import { dealAgain, debriefWhenRead, startWhenReady } from '../start.ts';
import { setSeat, type Turn } from '../turn.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { person } from './tell.ts';

const ofSeat =
  (what: LogWord) =>
  (_: Turn, { seat }: { seat: string }): LoggedAct => ({ what, with: {}, log: true, by: seat });

/** Who leaves may be the one that others waited for. */
function afterLeaving(turn: Turn, id: string): void {
  turn.s.wantPause = turn.s.wantPause.filter(seat => seat !== id);
  startWhenReady(turn);
  debriefWhenRead(turn);
}

/** People who come and go. */
export const seats: Commands<'seat.away' | 'seat.back' | 'seat.leave' | 'seat.add' | 'seat.cover'> = {
  'seat.away': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.s, id);
      if (!seat || seat.left || seat.away) return 'noSeat';
      setSeat(turn, id, { away: true, awaySince: turn.now, awayTold: false });
      afterLeaving(turn, id);
    },
    tell: ofSeat('away'),
  },

  'seat.back': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.s, id);
      if (!seat || seat.left || !seat.away) return 'noSeat';
      setSeat(turn, id, { away: false, awaySince: null, awayTold: false });
      if (!isRunning(turn.s.phase)) return;
      const covered = seat.own.some(pack => turn.s.holds[pack] !== id);
      giveBack(turn, id);
      coverGone(turn);
      if (seat.awayTold || covered) welcomeBack(turn, seat);
    },
    tell: ofSeat('back'),
  },

  /** Gone for good: the packs are shared out at once. */
  'seat.leave': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.s, id);
      if (!seat || seat.left) return 'noSeat';
      setSeat(turn, id, { left: true, away: true, awaySince: turn.now, open: [], hand: false, place: 'desk' });
      if (turn.s.phase === 'briefing') dealAgain(turn);
      else if (isRunning(turn.s.phase)) {
        sayPhrase(turn, 'left', { name: `seat:${id}` }, 'message');
        coverSeat(turn, seatOf(turn.s, id)!);
        readdressAsks(turn);
      }
      afterLeaving(turn, id);
    },
    tell: ofSeat('left'),
  },

  /** A late one joins, or somebody who had left comes back. */
  'seat.add': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const known = seatOf(turn.s, id);
      if (known && !known.left) return 'taken';
      const sitting = turn.s.seats.filter(seat => !seat.left);
      if (sitting.length >= MOST_SEATS) return 'tooMany';
      if (known) setSeat(turn, id, { left: false, away: false, awaySince: null, awayTold: false });
      else takePlace(turn, id, sitting);
      if (turn.s.phase === 'briefing') return dealAgain(turn);
      if (!isRunning(turn.s.phase)) return;
      giveBack(turn, id);
      coverGone(turn);
      shareInformation(turn);
      welcome(turn, id);
    },
    tell: ofSeat('joined'),
  },

  /** The tasks of somebody who is away are shared out now. */
  'seat.cover': {
    by: 'coach',
    during: RUNNING,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.s, id);
      if (!seat) return 'unknown';
      if (!seat.away || !coverSeat(turn, seat)) return 'notNow';
      setSeat(turn, id, { awayTold: true });
      readdressAsks(turn);
    },
    tell: (_, { seat }) => ({ what: 'coachCover', with: person(seat) }),
  },
};
