import { useSyncExternalStore } from 'react';
import { t, useT } from '../i18n/index.ts';
import { store } from '../store/store.ts';
import type { ClockView } from '../../shared/protocol/view.ts';
import { clockNow } from './clock.ts';

export interface ClockText {
  left: string; // "nog 42 minuten"
  story: string; // "In het verhaal: 11.24 uur"
  storyTime: string; // "11.24 uur"
  minutesLeft: number | null;
  running: boolean;
}

/** The texts of a clock, updated as it counts. Without arguments: the clock of this player's view. */
export function useClockText(clock?: ClockView | null, at?: number): ClockText | null {
  useT();
  const key = useSyncExternalStore(everySecond, () => JSON.stringify(now(clock, at)));
  return JSON.parse(key) as ClockText | null;
}

function now(clock?: ClockView | null, at?: number): ClockText | null {
  const state = store.getState();
  const view = clock === undefined ? state.view?.clock : clock;
  if (!view) return null;
  const { leftMs, minutesLeft, storyMinute } = clockNow(view, performance.now() - (at ?? state.viewAt));
  const storyTime = t('common.clock.story', {
    hour: Math.floor(storyMinute / 60),
    minute: String(storyMinute % 60).padStart(2, '0'),
  });
  return {
    left: leftWords(leftMs, minutesLeft),
    storyTime,
    story: t('common.clock.inStory', { time: storyTime }),
    minutesLeft,
    running: view.running,
  };
}

function leftWords(leftMs: number | null, minutesLeft: number | null): string {
  if (leftMs === null || minutesLeft === null) return t('common.clock.noLimit');
  if (leftMs <= 0) return t('common.clock.over');
  return leftMs < 60_000 ? t('common.clock.lastMinute') : t('common.clock.left', { count: minutesLeft });
}

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 1_000);
  const off = store.subscribe(changed);
  return () => {
    clearInterval(timer);
    off();
  };
}
