import { enter } from '../phases.ts';
import { sayPhrase } from '../say.ts';
import { startPlaying } from '../start.ts';
import { rebaseStory, storyProgress } from '../story.ts';
import { passTimes } from '../times.ts';
import { setClock, type Handler } from '../turn.ts';
import { addMinutes, pause as pauseClock, resume as resumeClock } from './clock.ts';
import { refuseCoach, RUNNING } from './guards.ts';

export const pause: Handler<'pause'> = turn => {
  const refused = refuseCoach(turn, ['playing', 'paused']);
  if (refused) return refused;
  // A coach's pause is stronger than one of the players or of an empty room.
  if (turn.s.phase === 'paused') setClock(turn, { pausedBy: 'coach' });
  else pauseClock(turn, 'coach');
};

/** In the briefing this starts the game, also when somebody who is here has not pressed the button. */
export const resume: Handler<'resume'> = turn => {
  const refused = refuseCoach(turn, ['briefing', 'paused']);
  if (refused) return refused;
  if (turn.s.phase === 'briefing') startPlaying(turn);
  else resumeClock(turn);
};

export const clockAdd: Handler<'clock.add'> = (turn, { minutes }) => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  if (turn.s.clock.minutes === null) return 'notNow';
  if (minutes === 0) return 'empty';
  addMinutes(turn, minutes);
  if (turn.s.phase === 'briefing') setClock(turn, { planned: turn.s.clock.minutes });
};

export const clockOff: Handler<'clock.off'> = turn => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  if (turn.s.clock.minutes === null) return 'notNow';
  rebaseStory(turn);
  setClock(turn, { minutes: null });
  storyProgress(turn);
  passTimes(turn);
  if (turn.s.phase === 'deciding') enter(turn, 'GO_ON');
  sayPhrase(turn, 'noClock', {}, 'time');
};
