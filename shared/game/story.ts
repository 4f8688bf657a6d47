import type { CompiledLevel } from '../level/compiled.ts';
import type { GameState } from './state.ts';
import { isOver } from './status.ts';
import { limitMs } from './time.ts';
import { setClock, type Turn } from './turn.ts';
import { isPlayed } from './skippedPuzzles.ts';

const minuteOfDay = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** The working day of the story, in minutes after midnight. */
export const storyDay = (level: CompiledLevel): { from: number; to: number } => ({
  from: minuteOfDay(level.level.story.from),
  to: minuteOfDay(level.level.story.to),
});

/** How many story minutes pass in one minute of the game: the rest of the day over the rest of the time. */
export function storyRate(level: CompiledLevel, state: GameState): number {
  const limit = limitMs(state.clock);
  if (limit === null) return 0;
  const { minute, atMs } = state.clock.story;
  return limit > atMs ? Math.max(0, ((storyDay(level).to - minute) * 60_000) / (limit - atMs)) : 0;
}

/** The story's clock at a moment of the game. It never runs back and never passes the end of the day. */
export function storyMinute(level: CompiledLevel, state: GameState, now: number): number {
  const { minute, atMs } = state.clock.story;
  return Math.min(storyDay(level).to, minute + (Math.max(0, now - atMs) / 60_000) * storyRate(level, state));
}

/** From here the rest of the day is spread anew; to be called before the limit changes. */
export function rebaseStory(turn: Turn): void {
  setClock(turn, { story: { minute: storyMinute(turn.level, turn.s, turn.now), atMs: turn.now } });
}

/** Without a limit the day follows what is done. */
export function storyProgress(turn: Turn): void {
  if (turn.s.clock.minutes !== null) return;
  const { from, to } = storyDay(turn.level);
  const played = [...turn.level.puzzles.values()].filter(puzzle => !puzzle.until && isPlayed(turn.level, turn.s, puzzle.id));
  const done = played.filter(puzzle => isOver(turn.s, puzzle.id)).length;
  const minute = Math.max(turn.s.clock.story.minute, from + ((to - from) * done) / Math.max(1, played.length));
  setClock(turn, { story: { minute, atMs: turn.now } });
}
