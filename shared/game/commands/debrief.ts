import { enter } from '../phases.ts';
import { presentPeople } from '../people.ts';
import { giveFloor, nextSpeaker } from '../speakers.ts';
import type { DebriefState } from '../state.ts';
import { setCoachState, type Turn } from '../turn.ts';
import { FROM_REVEAL, type Commands } from './contract.ts';
import { notLogged, personalAct } from './tell.ts';

const setDebrief = (turn: Turn, change: Partial<DebriefState>): void => {
  turn.state.debrief = { ...turn.state.debrief, ...change };
};

const phaseOf = ({ level, state }: Turn) => level.level.debrief.phases[state.debrief.step]!.id;

function setReady(turn: Turn, on: boolean): void {
  const others = (turn.state.debrief.ready ?? []).filter(seat => seat !== turn.by);
  setDebrief(turn, { ready: on ? [...others, turn.by] : others });
}

/** The debrief, led by a coach. */
export const debrief: Commands<
  'debrief.goTo' | 'debrief.timer' | 'debrief.speaker' | 'debrief.replay' | 'debrief.ready' | 'feeling'
> = {
  'debrief.goTo': {
    by: 'coach',
    during: FROM_REVEAL,
    handle(turn, { step }) {
      if (!turn.level.level.debrief.phases[step]) return 'unknown';
      if (turn.state.phase === 'reveal') enter(turn, 'DEBRIEF');
      if (turn.state.desk.held) setCoachState(turn, { held: false });
      if (step === turn.state.debrief.step) return setDebrief(turn, { endsAt: null });
      const { ready: _, ...debrief } = turn.state.debrief;
      turn.state.debrief = { ...debrief, step, endsAt: null, speaker: null }; // the word goes back when the step goes
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
    handle(turn, { seat }) {
      if (seat === null) return setDebrief(turn, { speaker: null });
      if (seat !== undefined && !presentPeople(turn.state).includes(seat)) return 'nobodyToAsk';
      const next = seat === undefined ? nextSpeaker(turn.level, turn.state) : giveFloor(turn.state, seat);
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

  /** Somebody has thought, chosen or read enough for this step, or would like to wait a little after all. */
  'debrief.ready': {
    by: 'person',
    during: ['debrief'],
    handle(turn, { on }) {
      setReady(turn, on);
    },
    tell: notLogged,
  },

  feeling: {
    by: 'person',
    during: ['debrief'],
    handle(turn, { feeling }) {
      if (!turn.level.level.debrief.feelings.some(one => one.id === feeling)) return 'unknown';
      setDebrief(turn, { feelings: { ...turn.state.debrief.feelings, [turn.by]: feeling } });
      if (phaseOf(turn) === 'feelings') setReady(turn, true); // who chose need not say it as well
    },
    tell: personalAct('felt'),
  },
};
