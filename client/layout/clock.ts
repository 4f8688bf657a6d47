import type { ClockView } from '../../shared/protocol/view.ts';

/** The clock now, from the last view and the time since that came. In ms or minutes of game time. */
export interface ClockNow {
  gameMs: number;
  leftMs: number | null;
  minutesLeft: number | null; // rounded up; 0 = time is up
  storyMinute: number; // minutes after midnight in the story
}

/** Advances a ClockView to now: `sinceMs` real milliseconds after it came. */
export function clockNow(clock: ClockView, sinceMs: number): ClockNow {
  const passed = clock.running ? Math.max(0, sinceMs) * clock.rate : 0;
  const leftMs = clock.leftMs === null ? null : Math.max(0, clock.leftMs - passed);
  const story = clock.story.minute + (passed / 60_000) * clock.story.perGameMinute;
  return {
    gameMs: clock.gameMs + passed,
    leftMs,
    minutesLeft: leftMs === null ? null : Math.ceil(leftMs / 60_000),
    storyMinute: Math.floor(Math.min(story, Math.max(clock.story.end, clock.story.minute))),
  };
}
