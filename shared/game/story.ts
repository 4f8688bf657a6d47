import type { CompiledLevel } from '../level/compiled.ts';
import type { GameState } from './state.ts';
import { isOver } from './status.ts';
import { limitMs } from './time.ts';
import { setClock, type Turn } from './turn.ts';
import { isPlayed } from './skippedPuzzles.ts';

const minuteOfDay = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** The working day in the story, in minutes after midnight. */
export const storyDay = (level: CompiledLevel): { from: number; to: number } => ({
  from: minuteOfDay(level.level.story.from),
  to: minuteOfDay(level.level.story.to),
});

/** Story minutes per minute of play: the rest of the day divided by the rest of the time. */
export function storyRate(level: CompiledLevel, state: GameState): number {
  const limit = limitMs(state.clock);
  if (limit === null) return 0;
  const { minute, atMs } = state.clock.story;
  return limit > atMs ? Math.max(0, ((storyDay(level).to - minute) * 60_000) / (limit - atMs)) : 0;
}

/** The story's clock at a game time. It never runs back and never passes the end of the day. */
export function storyMinute(level: CompiledLevel, state: GameState, now: number): number {
  const { minute, atMs } = state.clock.story;
  return Math.min(storyDay(level).to, minute + (Math.max(0, now - atMs) / 60_000) * storyRate(level, state));
}

/** Spreads the rest of the day anew from this moment; to be called before the limit changes. */
export function rebaseStory(turn: Turn): void {
  setClock(turn, { story: { minute: storyMinute(turn.level, turn.state, turn.now), atMs: turn.now } });
}

/** Without a limit the story's clock follows the team's progress. */
export function advanceStory(turn: Turn): void {
  if (turn.state.clock.minutes !== null) return;
  const { from, to } = storyDay(turn.level);
  const played = [...turn.level.puzzles.values()].filter(puzzle => !puzzle.until && isPlayed(turn.level, turn.state, puzzle.id));
  const done = played.filter(puzzle => isOver(turn.state, puzzle.id)).length;
  const minute = Math.max(turn.state.clock.story.minute, from + ((to - from) * done) / Math.max(1, played.length));
  setClock(turn, { story: { minute, atMs: turn.now } });
}
