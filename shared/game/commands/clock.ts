import { CLOCK } from '../../level/constants.ts';
import { addMinutes } from '../addMinutes.ts';
import { nextDue, performDue } from '../performDue.ts';
import { enter } from '../phases.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import { isOver } from '../status.ts';
import { rebaseStory, advanceStory } from '../story.ts';
import { skipPassedWarnings } from '../warnings.ts';
import { setClock } from '../turn.ts';
import { EVERY_PHASE, UNTIL_REVEAL, PLAYING, type Commands } from './contract.ts';
import { notLogged, personalAct } from './tell.ts';

type ClockCommand = 'clock.choose' | 'time.answer' | 'clock.add' | 'clock.off' | 'clock.on' | 'clock' | 'clock.resume';

/** Commands about the limit, and the passing of time. */
export const clock: Commands<ClockCommand> = {
  /** Before the start the team may choose to play without a clock, and may change its mind, if the coach leaves it to the team. */
  'clock.choose': {
    by: 'person',
    during: ['briefing'],
    handle(turn, { limit }) {
      if (turn.state.options.coachClock) return 'notNow';
      setClock(turn, { minutes: limit ? (turn.state.clock.planned ?? turn.level.level.minutes) : null });
    },
    tell: (_, { limit }) => ({ what: limit ? 'clockChosenOn' : 'clockChosenOff', with: {}, log: true }),
  },

  /** At 17.00 in the story the team takes ten more minutes (as often as it likes) or chooses with what it has. */
  'time.answer': {
    by: 'person',
    during: ['deciding'],
    leadsTo: ['playing'],
    handle(turn, { more }) {
      if (more) return addMinutes(turn, CLOCK.extraMinutes);
      enter(turn, 'GO_ON');
      // Time is up already: the choice itself has no time limit.
      rebaseStory(turn);
      setClock(turn, { minutes: null });
      const unplayed = [...turn.level.puzzles.keys()].filter(id => id !== turn.level.level.final && !isOver(turn.state, id));
      turn.state.lapsed = unplayed;
      for (const puzzle of unplayed) sendToPuzzle(turn, puzzle, 'SKIP', 'time');
    },
    tell: (_, { more }) => ({ what: more ? 'timeMore' : 'timeEnough', with: {}, log: true }),
  },

  'clock.add': {
    by: 'coach',
    during: UNTIL_REVEAL,
    handle(turn, { minutes }) {
      if (turn.state.clock.minutes === null) return 'notNow';
      if (minutes === 0) return 'empty';
      addMinutes(turn, minutes);
      if (turn.state.phase === 'briefing') setClock(turn, { planned: turn.state.clock.minutes });
    },
    tell: (_, { minutes }) => ({ what: 'coachTime', with: { minutes: minutes > 0 ? `+${minutes}` : String(minutes) } }),
  },

  'clock.off': {
    by: 'coach',
    during: UNTIL_REVEAL,
    handle(turn) {
      if (turn.state.clock.minutes === null) return 'notNow';
      rebaseStory(turn);
      setClock(turn, { minutes: null, planned: turn.state.clock.minutes });
      advanceStory(turn);
      skipPassedWarnings(turn);
      if (turn.state.phase === 'deciding') enter(turn, 'GO_ON');
      sayPhrase(turn, 'noClock', {}, 'time');
    },
    tell: personalAct('coachClockOff'),
  },

  /** Sets a limit again: this many minutes from now, or the previous limit. */
  'clock.on': {
    by: 'coach',
    during: UNTIL_REVEAL,
    handle(turn, { minutes }) {
      const { clock, lapsed } = turn.state;
      if (clock.minutes !== null) return 'clockOn';
      if (lapsed) return 'lapsed';
      const least = (turn.now + CLOCK.leastLeftMs) / 60_000;
      const before = clock.planned ?? turn.level.level.minutes;
      const limit = minutes === undefined ? Math.max(before, least) : turn.now / 60_000 + minutes;
      rebaseStory(turn);
      setClock(turn, { minutes: limit, planned: limit });
      skipPassedWarnings(turn);
      sayPhrase(turn, 'clockOn', {}, 'time');
    },
    tell: personalAct('coachClockOn'),
  },

  /** Performs everything that is due now. */
  clock: {
    by: 'server',
    during: PLAYING,
    handle: turn => (nextDue(turn) ? performDue(turn) : 'tooSoon'),
    tell: notLogged, // what it causes is logged by its own events
  },

  /** Gives back the time during which nobody was served. While the clock stands still there is nothing to give back. */
  'clock.resume': {
    by: 'server',
    during: EVERY_PHASE,
    handle(turn, { gapMs }) {
      if (turn.state.phase !== 'playing' || turn.state.clock.startedAt === null) return;
      const gap = Math.min(Math.max(0, gapMs), turn.now);
      setClock(turn, { stoppedMs: turn.state.clock.stoppedMs + gap });
      turn.now -= gap;
    },
    tell: notLogged,
  },
};
