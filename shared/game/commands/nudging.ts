import { sayPhrase } from '../say.ts';
import { PLAYING, type Commands } from './contract.ts';
import { personWord } from './tell.ts';

/** Letting somebody know that the whole team waits for them. Once: a second one would be a reproach. */
export const nudging: Commands<'nudge'> = {
  nudge: {
    by: 'person',
    during: PLAYING,
    handle(turn, { to }) {
      const { heldUp } = turn.state;
      if (!heldUp?.told || heldUp.seat !== to || to === turn.by) return 'notNow';
      if (heldUp.nudged) return; // a colleague was first, and it has been said
      turn.state.heldUp = { ...heldUp, nudged: true };
      sayPhrase(turn, 'nudged', { name: `seat:${turn.by}`, task: `puzzles:${heldUp.puzzle}` }, 'help', to);
    },
    tell: (_, { to }) => ({ what: 'nudged', with: personWord(to), log: true }),
  },
};
