import { enter } from '../phases.ts';
import { nextSpeaker } from '../speakers.ts';
import type { DebriefState } from '../state.ts';
import { setCoachState, type Turn } from '../turn.ts';
import { FROM_REVEAL, type Commands } from './contract.ts';
import { personalAct } from './tell.ts';

const setDebrief = (turn: Turn, change: Partial<DebriefState>): void => {
  turn.state.debrief = { ...turn.state.debrief, ...change };
};

/** The debrief, led by a coach. */
export const debrief: Commands<'debrief.goTo' | 'debrief.timer' | 'debrief.speaker' | 'debrief.replay' | 'feeling'> = {
  'debrief.goTo': {
    by: 'coach',
    during: FROM_REVEAL,
    handle(turn, { step }) {
      if (!turn.level.level.debrief.phases[step]) return 'unknown';
      if (turn.state.phase === 'reveal') enter(turn, 'DEBRIEF');
      if (turn.state.desk.held) setCoachState(turn, { held: false });
      setDebrief(turn, { step, endsAt: null });
    },
    tell: personalAct('coachDebrief'),
  },

  /** Each press restarts the timer. Nobody is cut off when it ends. */
  'debrief.timer': {
    by: 'coach',
    during: FROM_REVEAL,
    handle(turn, { minutes }) {
      setDebrief(turn, { endsAt: minutes === null ? null : turn.at + minutes * 60_000 });
    },
    tell: (_, { minutes }) => ({ what: minutes === null ? 'coachTimerOff' : 'coachTimer', with: {} }),
  },

  'debrief.speaker': {
    by: 'coach',
    during: ['debrief'],
    handle(turn) {
      const next = nextSpeaker(turn.level, turn.state);
      if (!next) return 'nobodyToAsk';
      setDebrief(turn, next);
    },
    tell: personalAct('coachSpeaker'),
  },

  'debrief.replay': {
    by: 'coach',
    during: ['debrief'],
    handle(turn, { seq }) {
      if (seq !== null && seq > turn.state.seq) return 'unknown';
      setDebrief(turn, { replay: seq });
    },
    tell: personalAct('coachReplay'),
  },

  feeling: {
    by: 'person',
    during: ['debrief'],
    handle(turn, { feeling }) {
      if (!turn.level.level.debrief.feelings.some(one => one.id === feeling)) return 'unknown';
      setDebrief(turn, { feelings: { ...turn.state.debrief.feelings, [turn.by]: feeling } });
    },
    tell: personalAct('felt'),
  },
};
