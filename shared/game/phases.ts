import { createMachine, transition } from 'xstate';
import type { GamePhase } from './state.ts';
import { setClock, type Turn } from './turn.ts';

export type PhaseEvent = 'START' | 'PAUSE' | 'RESUME' | 'TIME_UP' | 'GO_ON' | 'FINAL' | 'DEBRIEF' | 'CLOSE';

const machine = createMachine({
  id: 'phases',
  initial: 'briefing',
  on: { CLOSE: '.closed' },
  states: {
    briefing: { on: { START: 'playing', FINAL: 'reveal' } },
    playing: { on: { PAUSE: 'paused', TIME_UP: 'deciding', FINAL: 'reveal' } },
    paused: { on: { RESUME: 'playing', FINAL: 'reveal' } },
    deciding: { on: { GO_ON: 'playing', FINAL: 'reveal' } },
    reveal: { on: { DEBRIEF: 'debrief' } },
    debrief: {},
    closed: { type: 'final' },
  },
});

/**
 * Moves the game to another phase; returns false if the current phase has no such transition. The clock runs in 'playing'
 * only.
 */
export function enter(turn: Turn, event: PhaseEvent): boolean {
  const before = turn.state.phase;
  if (before === 'closed') return false;
  const [after] = transition(machine, machine.resolveState({ value: before, context: {} }), { type: event });
  const phase = after.value as GamePhase;
  if (phase === before) return false;
  turn.state.phase = phase;
  const { clock } = turn.state;
  if (phase === 'playing') {
    const stoppedMs = clock.stoppedMs + (clock.pausedAt === null ? 0 : Math.max(0, turn.at - clock.pausedAt));
    setClock(turn, { startedAt: clock.startedAt ?? turn.at, stoppedMs, pausedAt: null, pausedBy: null });
  } else if (before === 'playing') setClock(turn, { pausedAt: turn.at });
  turn.events.push({ type: 'phase', phase });
  return true;
}
