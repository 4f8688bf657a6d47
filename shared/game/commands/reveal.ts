import { debriefWhenRead } from '../start.ts';
import { FROM_REVEAL, type Commands } from './contract.ts';
import { personalAct } from './tell.ts';
import { setCoachState } from '../turn.ts';

/** The end of the story, read by everybody. */
export const reveal: Commands<'reveal.done' | 'reveal.open'> = {
  'reveal.done': {
    by: 'person',
    during: ['reveal'],
    handle(turn) {
      if (turn.state.desk.held) return 'notNow';
      if (!turn.state.revealDone.includes(turn.by)) turn.state.revealDone = [...turn.state.revealDone, turn.by];
      debriefWhenRead(turn);
    },
    tell: personalAct('revealRead'),
  },

  /** Lets all teams read the end at the same moment. Opening it twice is harmless. */
  'reveal.open': {
    by: 'coach',
    during: FROM_REVEAL,
    handle(turn) {
      if (turn.state.desk.held) setCoachState(turn, { held: false });
    },
    tell: personalAct('coachReveal'),
  },
};
