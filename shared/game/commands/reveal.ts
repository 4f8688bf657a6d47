import { debriefWhenRead } from '../start.ts';
import { AT_THE_END, type Commands } from './contract.ts';
import { plain } from './tell.ts';
import { setCoachState } from '../turn.ts';

/** The story's end, read by everybody. */
export const reveal: Commands<'reveal.done' | 'reveal.open'> = {
  'reveal.done': {
    by: 'person',
    during: ['reveal'],
    handle(turn) {
      if (turn.s.desk.held) return 'notNow';
      if (!turn.s.revealDone.includes(turn.by)) turn.s.revealDone = [...turn.s.revealDone, turn.by];
      debriefWhenRead(turn);
    },
    tell: plain('revealRead'),
  },

  /** All teams read the end at the same moment. Open already is open. */
  'reveal.open': {
    by: 'coach',
    during: AT_THE_END,
    handle(turn) {
      if (turn.s.desk.held) setCoachState(turn, { held: false });
    },
    tell: plain('coachReveal'),
  },
};
