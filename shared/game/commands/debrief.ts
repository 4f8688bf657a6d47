import { enter } from '../phases.ts';
import { nextSpeaker } from '../speakers.ts';
import type { DebriefState } from '../state.ts';
import { setCoachState, type Turn } from '../turn.ts';
import { AT_THE_END, type Commands } from './contract.ts';
import { plain } from './tell.ts';

const setDebrief = (turn: Turn, change: Partial<DebriefState>): void => {
  turn.s.debrief = { ...turn.s.debrief, ...change };
};

/** The talk afterwards, led by a coach. */
export const debrief: Commands<'debrief.goTo' | 'debrief.timer' | 'debrief.speaker' | 'debrief.replay' | 'feeling'> = {
  'debrief.goTo': {
    by: 'coach',
    during: AT_THE_END,
    handle(turn, { step }) {
      if (!turn.level.level.debrief.phases[step]) return 'unknown';
      if (turn.s.phase === 'reveal') enter(turn, 'DEBRIEF');
      if (turn.s.desk.held) setCoachState(turn, { held: false });
      setDebrief(turn, { step, endsAt: null });
    },
    tell: plain('coachDebrief'),
  },

  /** Starts anew with each press; who talks on is only told, never stopped. */
  'debrief.timer': {
    by: 'coach',
    during: AT_THE_END,
    handle(turn, { minutes }) {
      setDebrief(turn, { endsAt: minutes === null ? null : turn.at + minutes * 60_000 });
    },
    tell: (_, { minutes }) => ({ what: minutes === null ? 'coachTimerOff' : 'coachTimer', with: {} }),
  },

  'debrief.speaker': {
    by: 'coach',
    during: ['debrief'],
    handle(turn) {
      const next = nextSpeaker(turn.level, turn.s);
      if (!next) return 'nobodyToAsk';
      setDebrief(turn, next);
    },
    tell: plain('coachSpeaker'),
  },

  'debrief.replay': {
    by: 'coach',
    during: ['debrief'],
    handle(turn, { seq }) {
      if (seq !== null && seq > turn.s.seq) return 'unknown';
      setDebrief(turn, { replay: seq });
    },
    tell: plain('coachReplay'),
  },

  feeling: {
    by: 'person',
    during: ['debrief'],
    handle(turn, { feeling }) {
      if (!turn.level.level.debrief.feelings.some(one => one.id === feeling)) return 'unknown';
      setDebrief(turn, { feelings: { ...turn.s.debrief.feelings, [turn.by]: feeling } });
    },
    tell: plain('felt'),
  },
};
