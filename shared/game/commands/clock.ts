import { CLOCK } from '../../level/constants.ts';
import { addMinutes } from '../addMinutes.ts';
import { dueNow, performDue } from '../performDue.ts';
import { enter } from '../phases.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import { isOver } from '../status.ts';
import { rebaseStory, storyProgress } from '../story.ts';
import { passTimes } from '../times.ts';
import { setClock } from '../turn.ts';
import { ALWAYS, BEFORE_THE_END, PLAYING, type Commands } from './contract.ts';
import { inSilence, logged, plain } from './tell.ts';

type ClockCommand = 'clock.choose' | 'time.answer' | 'clock.add' | 'clock.off' | 'clock.on' | 'clock' | 'clock.resume';

/** The limit, and time that passes. */
export const clock: Commands<ClockCommand> = {
  /** Before the start the team may choose to play without a clock, and to take that back. */
  'clock.choose': {
    by: 'person',
    during: ['briefing'],
    handle(turn, { limit }) {
      setClock(turn, { minutes: limit ? (turn.s.clock.planned ?? turn.level.level.minutes) : null });
    },
    tell: logged('clockChosen'),
  },

  /** At 17.00: ten more minutes, as often as asked, or choose with what there is. */
  'time.answer': {
    by: 'person',
    during: ['deciding'],
    handle(turn, { more }) {
      if (more) return addMinutes(turn, CLOCK.extraMinutes);
      enter(turn, 'GO_ON');
      // The clock has done its work: nobody hurries the choice.
      rebaseStory(turn);
      setClock(turn, { minutes: null });
      const unplayed = [...turn.level.puzzles.keys()].filter(id => id !== turn.level.level.final && !isOver(turn.s, id));
      turn.s.lapsed = unplayed;
      for (const puzzle of unplayed) sendToPuzzle(turn, puzzle, 'SKIP', 'time');
    },
    tell: logged('timeAnswered'),
  },

  'clock.add': {
    by: 'coach',
    during: BEFORE_THE_END,
    handle(turn, { minutes }) {
      if (turn.s.clock.minutes === null) return 'notNow';
      if (minutes === 0) return 'empty';
      addMinutes(turn, minutes);
      if (turn.s.phase === 'briefing') setClock(turn, { planned: turn.s.clock.minutes });
    },
    tell: (_, { minutes }) => ({ what: 'coachTime', with: { minutes: minutes > 0 ? `+${minutes}` : String(minutes) } }),
  },

  'clock.off': {
    by: 'coach',
    during: BEFORE_THE_END,
    handle(turn) {
      if (turn.s.clock.minutes === null) return 'notNow';
      rebaseStory(turn);
      setClock(turn, { minutes: null, planned: turn.s.clock.minutes });
      storyProgress(turn);
      passTimes(turn);
      if (turn.s.phase === 'deciding') enter(turn, 'GO_ON');
      sayPhrase(turn, 'noClock', {}, 'time');
    },
    tell: plain('coachClockOff'),
  },

  /** A limit again: so many minutes from now, or else the one that was there before. */
  'clock.on': {
    by: 'coach',
    during: BEFORE_THE_END,
    handle(turn, { minutes }) {
      const { clock, lapsed } = turn.s;
      if (clock.minutes !== null) return 'clockOn';
      if (lapsed) return 'lapsed';
      const least = (turn.now + CLOCK.leastLeftMs) / 60_000;
      const before = clock.planned ?? turn.level.level.minutes;
      const limit = minutes === undefined ? Math.max(before, least) : turn.now / 60_000 + minutes;
      rebaseStory(turn);
      setClock(turn, { minutes: limit, planned: limit });
      passTimes(turn);
      sayPhrase(turn, 'clockOn', {}, 'time');
    },
    tell: plain('coachClockOn'),
  },

  /** A deadline has passed: everything that is due now is done. */
  clock: {
    by: 'server',
    during: PLAYING,
    handle: turn => (dueNow(turn) ? performDue(turn) : 'tooSoon'),
    tell: inSilence, // what follows is told by its events
  },

  /** After a crash: this long nobody was served. While the clock stands still there is nothing to make up. */
  'clock.resume': {
    by: 'server',
    during: ALWAYS,
    handle(turn, { gapMs }) {
      if (turn.s.phase !== 'playing' || turn.s.clock.startedAt === null) return;
      const gap = Math.min(Math.max(0, gapMs), turn.now);
      setClock(turn, { stoppedMs: turn.s.clock.stoppedMs + gap });
      turn.now -= gap;
    },
    tell: inSilence,
  },
};
