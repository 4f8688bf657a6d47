import type { StepView } from '../../../../shared/protocol/view.ts';

/** The state of a hint button: available, later, or no more hints. */
export type HintState = { kind: 'free' } | { kind: 'later'; seconds: number } | { kind: 'none' };

export function hintState(hints: StepView['hints'], gameMs: number): HintState {
  if (hints.given.length >= hints.total || hints.nextAtMs === null) return { kind: 'none' };
  const leftMs = hints.nextAtMs - gameMs;
  return leftMs <= 0 ? { kind: 'free' } : { kind: 'later', seconds: Math.ceil(leftMs / 1000) };
}

/** A coarse waiting time, so that the text does not change every second. The keys are in `game.hint`. */
export function waitTextKey(seconds: number): 'laterMinutes' | 'laterMinute' | 'laterHalf' | 'laterSoon' {
  if (seconds > 75) return 'laterMinutes';
  if (seconds > 45) return 'laterMinute';
  if (seconds > 15) return 'laterHalf';
  return 'laterSoon';
}
