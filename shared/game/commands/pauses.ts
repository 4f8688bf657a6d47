import { pause, resume } from '../pause.ts';
import { presentPlayers } from '../people.ts';
import { startPlaying } from '../start.ts';
import { setClock } from '../turn.ts';
import { PLAYING, type Commands } from './contract.ts';
import { inSilence, logged, plain } from './tell.ts';

/** Who stops the clock, and who lets it run again. */
export const pauses: Commands<'pause.want' | 'pause' | 'resume' | 'nobody.here' | 'somebody.here'> = {
  /** Two players together pause; the same two words go on. `want` says whether my name stands on the list. */
  'pause.want': {
    by: 'person',
    during: ['playing', 'paused'],
    handle(turn, { want }) {
      if (turn.s.phase === 'paused' && turn.s.clock.pausedBy !== 'players') return 'notNow';
      const others = turn.s.wantPause.filter(seat => seat !== turn.by);
      turn.s.wantPause = want ? [...others, turn.by] : others;
      const here = presentPlayers(turn.s);
      if (turn.s.wantPause.length < Math.min(2, Math.max(1, here.length))) return;
      turn.s.wantPause = [];
      if (turn.s.phase === 'playing') pause(turn, 'players');
      else resume(turn);
    },
    tell: logged('pauseWanted'),
  },

  pause: {
    by: 'coach',
    during: ['playing', 'paused'],
    handle(turn) {
      // A coach's pause is stronger than one of the players or of an empty room.
      if (turn.s.phase === 'paused') setClock(turn, { pausedBy: 'coach' });
      else pause(turn, 'coach');
    },
    tell: plain('coachPause'),
  },

  /** In the briefing this starts the game, also when somebody who is here has not pressed the button. */
  resume: {
    by: 'coach',
    during: ['briefing', 'paused'],
    handle(turn) {
      if (turn.s.phase === 'briefing') startPlaying(turn);
      else resume(turn);
    },
    tell: plain('coachResume'),
  },

  'nobody.here': {
    by: 'server',
    during: PLAYING,
    handle: turn => (pause(turn, 'nobodyHere') ? undefined : 'notNow'),
    tell: inSilence,
  },

  'somebody.here': {
    by: 'server',
    during: ['paused'],
    handle: turn => (turn.s.clock.pausedBy === 'nobodyHere' && resume(turn) ? undefined : 'notNow'),
    tell: inSilence,
  },
};
