import { MAX_SEATS } from '../../level/teamSizes.ts';
import { RUNNING, isRunning } from '../../protocol/phases.ts';
import type { LogWord } from '../../text/words.ts';
import { coverDeparted, coverSeat, returnOwnPacks, readdressAsks, shareInformation } from '../cover.ts';
import type { LoggedAct } from '../event.ts';
import { assignPlace, announceNewcomer, announceReturn } from '../newcomers.ts';
import { memberSeat, seatOf } from '../people.ts';
import { joinToSame } from '../sameSeat.ts';
import { sayPhrase } from '../say.ts';
import { redeal, debriefWhenRead, startWhenReady } from '../start.ts';
import { notDealtWith, setSeat, type Turn } from '../turn.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { personWord } from './tell.ts';

const ofSeat =
  (what: LogWord) =>
  (_: Turn, { seat }: { seat: string }): LoggedAct => ({ what, with: {}, log: true, by: seat });

/** The others may have been waiting for the person who leaves. */
function afterLeaving(turn: Turn, id: string): void {
  turn.state.wantPause = turn.state.wantPause.filter(seat => seat !== id);
  startWhenReady(turn);
  debriefWhenRead(turn);
}

/** People who come and go. */
export const seats: Commands<'seat.away' | 'seat.back' | 'seat.leave' | 'seat.add' | 'seat.cover'> = {
  'seat.away': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.state, id);
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
      const seat = seatOf(turn.state, id);
      if (!seat || seat.left || !seat.away) return 'noSeat';
      setSeat(turn, id, { away: false, awaySince: null, awayTold: false });
      notDealtWith(turn, id);
      if (!isRunning(turn.state.phase)) return;
      const covered = seat.own.some(pack => turn.state.holds[pack] !== id);
      returnOwnPacks(turn, id);
      coverDeparted(turn);
      if (seat.awayTold || covered) announceReturn(turn, seat);
    },
    tell: ofSeat('back'),
  },

  /** Somebody leaves for good: their packs are shared out at once. */
  'seat.leave': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id, same }) {
      const seat = seatOf(turn.state, id);
      if (!seat || seat.left) return 'noSeat';
      const kept = same === undefined || same === id ? undefined : memberSeat(turn.state, same);
      if (kept) joinToSame(turn, seat, kept);
      setSeat(turn, id, { left: true, away: true, awaySince: turn.now, open: [], hand: false, place: 'desk' });
      if (turn.state.phase === 'briefing') redeal(turn);
      else if (isRunning(turn.state.phase)) {
        if (!kept) sayPhrase(turn, 'left', { name: `seat:${id}` }, 'message');
        coverSeat(turn, seatOf(turn.state, id)!);
        readdressAsks(turn);
      }
      afterLeaving(turn, id);
    },
    tell: (turn, { seat, same }) => ofSeat(same === undefined ? 'left' : 'same')(turn, { seat: same ?? seat }),
  },

  /** Somebody joins late, or comes back after leaving. */
  'seat.add': {
    by: 'server',
    during: NOT_CLOSED,
    handle(turn, { seat: id, hand }) {
      const known = seatOf(turn.state, id);
      if (known && !known.left) return 'taken';
      const sitting = turn.state.seats.filter(seat => !seat.left);
      if (sitting.length >= MAX_SEATS) return 'tooMany';
      if (known) setSeat(turn, id, { left: false, away: false, awaySince: null, awayTold: false });
      else assignPlace(turn, id, sitting);
      notDealtWith(turn, id);
      if (hand) setSeat(turn, id, { hand });
      if (turn.state.phase === 'briefing') return redeal(turn);
      if (!isRunning(turn.state.phase)) return;
      returnOwnPacks(turn, id);
      coverDeparted(turn);
      shareInformation(turn);
      announceNewcomer(turn, id);
    },
    tell: ofSeat('joined'),
  },

  /** Shares out the tasks of somebody who is away, without waiting any longer. */
  'seat.cover': {
    by: 'coach',
    during: RUNNING,
    handle(turn, { seat: id }) {
      const seat = seatOf(turn.state, id);
      if (!seat) return 'unknown';
      if (!seat.away || !coverSeat(turn, seat)) return 'notNow';
      setSeat(turn, id, { awayTold: true, dealtWith: true });
      readdressAsks(turn);
    },
    tell: (_, { seat }) => ({ what: 'coachCover', with: personWord(seat) }),
  },
};
