import { isPastPlay, isRunning } from './phases.ts';
import type { ScreenView } from './screenView.ts';
import type { Phase } from './view.ts';

/** A team that has begun; `phase` null: its game cannot be opened. `leftMs` null: no limit. */
export interface TeamTimes {
  phase: Phase | null;
  leftMs: number | null;
}

/** How far a session is for a large screen, and how long the team with the least time still plays. */
export function screenTimes(begun: readonly TeamTimes[]): Pick<ScreenView, 'stage' | 'paused' | 'leftMs'> {
  const playing = begun.filter(({ phase }) => isRunning(phase));
  const lefts = playing.flatMap(({ leftMs }) => (leftMs === null ? [] : [leftMs]));
  const over = begun.every(({ phase }) => isPastPlay(phase));
  return {
    stage: begun.length === 0 ? 'before' : over ? 'talk' : 'play',
    paused: playing.length > 0 && playing.every(({ phase }) => phase === 'paused'),
    leftMs: lefts.length > 0 ? Math.min(...lefts) : null,
  };
}
