import type { ClockView } from '../../../../shared/protocol/view.ts';

/** The game clock as this browser counts it on, between two views of the server. */
export interface GameTime {
  gameMs: number;
  leftMs: number | null;
  storyMinute: number;
}

/** `sinceMs`: real milliseconds since the view with this clock arrived. */
export function gameTime(clock: ClockView, sinceMs: number): GameTime {
  const passed = clock.running ? Math.max(0, sinceMs) * clock.rate : 0;
  const story = clock.story.minute + (passed / 60_000) * clock.story.perGameMinute;
  return {
    gameMs: clock.gameMs + passed,
    leftMs: clock.leftMs === null ? null : Math.max(0, clock.leftMs - passed),
    storyMinute: Math.min(clock.story.end, story),
  };
}

/** Whole minutes that are left, rounded up: "nog 1 minuut" until the very end. */
export const minutesLeft = (leftMs: number): number => Math.ceil(leftMs / 60_000);

/** "11.24" in Dutch, "11:24" in English; the word "uur" belongs to the sentence around it. */
export function storyTime(minute: number, language: 'nl' | 'en'): string {
  const whole = Math.floor(minute);
  const hours = Math.floor(whole / 60) % 24;
  return `${hours}${language === 'nl' ? '.' : ':'}${String(whole % 60).padStart(2, '0')}`;
}
