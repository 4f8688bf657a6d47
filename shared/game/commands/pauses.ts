import { pause, resume } from '../pause.ts';
import { presentPlayers } from '../people.ts';
import { startPlaying } from '../start.ts';
import { setClock } from '../turn.ts';
import { PLAYING, type Commands } from './contract.ts';
import { notLogged, loggedAct, personalAct } from './tell.ts';

/** Stopping the clock and letting it run again. */
export const pauses: Commands<'pause.want' | 'pause' | 'resume' | 'nobody.here' | 'somebody.here'> = {
  /** Two players together pause the game, and two together resume it. `want`: whether this person's name is on the list. */
  'pause.want': {
    by: 'person',
    during: ['playing', 'paused'],
    handle(turn, { want }) {
      if (turn.state.phase === 'paused' && turn.state.clock.pausedBy !== 'players') return 'notNow';
      const others = turn.state.wantPause.filter(seat => seat !== turn.by);
      turn.state.wantPause = want ? [...others, turn.by] : others;
      const here = presentPlayers(turn.state);
      if (turn.state.wantPause.length < Math.min(2, Math.max(1, here.length))) return;
      turn.state.wantPause = [];
      if (turn.state.phase === 'playing') pause(turn, 'players');
      else resume(turn);
    },
    tell: loggedAct('pauseWanted'),
  },

  pause: {
    by: 'coach',
    during: ['playing', 'paused'],
    handle(turn) {
      // A coach's pause overrides one of the players or of an empty room.
      if (turn.state.phase === 'paused') setClock(turn, { pausedBy: 'coach' });
      else pause(turn, 'coach');
    },
    tell: personalAct('coachPause'),
  },

  /** In the briefing this starts the game, even if somebody present has not pressed the button. */
  resume: {
    by: 'coach',
    during: ['briefing', 'paused'],
    handle(turn) {
      if (turn.state.phase === 'briefing') startPlaying(turn);
      else resume(turn);
    },
    tell: personalAct('coachResume'),
  },

  'nobody.here': {
    by: 'server',
    during: PLAYING,
    handle: turn => (pause(turn, 'nobodyHere') ? undefined : 'notNow'),
    tell: notLogged,
  },

  'somebody.here': {
    by: 'server',
    during: ['paused'],
    handle: turn => (turn.state.clock.pausedBy === 'nobodyHere' && resume(turn) ? undefined : 'notNow'),
    tell: notLogged,
  },
};
