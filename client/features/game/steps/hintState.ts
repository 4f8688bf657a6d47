import type { StepView } from '../../../../shared/protocol/view.ts';

/** What the hint button of a step says: take one, wait a little, or there are no more. */
export type HintState = { kind: 'free' } | { kind: 'later'; seconds: number } | { kind: 'none' };

export function hintState(hints: StepView['hints'], gameMs: number): HintState {
  if (hints.given.length >= hints.total || hints.nextAtMs === null) return { kind: 'none' };
  const leftMs = hints.nextAtMs - gameMs;
  return leftMs <= 0 ? { kind: 'free' } : { kind: 'later', seconds: Math.ceil(leftMs / 1000) };
}

/** Waiting in words that do not jump every second. The keys stand in `game.hint`. */
export function waitWord(seconds: number): 'laterMinutes' | 'laterMinute' | 'laterHalf' | 'laterSoon' {
  if (seconds > 75) return 'laterMinutes';
  if (seconds > 45) return 'laterMinute';
  if (seconds > 15) return 'laterHalf';
  return 'laterSoon';
}
