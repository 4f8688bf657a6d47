import type { ClockView, DecidingView, ProgressView } from '../../protocol/view.ts';
import { CLOCK } from '../../level/constants.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isOver, puzzleStatus } from '../status.ts';
import { storyDay, storyMinute, storyRate } from '../story.ts';
import { limitMs } from '../time.ts';
import { speak, word, type ViewerContext } from './viewerContext.ts';

export function projectClock(viewer: ViewerContext): ClockView {
  const { state, level, now } = viewer;
  const limit = limitMs(state.clock);
  return {
    limited: limit !== null,
    running: state.phase === 'playing' && !viewer.context.held,
    held: viewer.context.held ?? false,
    rate: viewer.context.rate,
    gameMs: now,
    leftMs: limit === null ? null : Math.max(0, limit - now),
    story: { minute: storyMinute(level, state, now), perGameMinute: storyRate(level, state), end: storyDay(level).to },
    pausedBy: state.clock.pausedBy,
    wantPause: [...state.wantPause],
  };
}

/** Progress dots, lamps, and the two parts of the puzzle graph that the office shows. */
export function projectProgress(viewer: ViewerContext): ProgressView {
  const { state } = viewer;
  const puzzles = [...viewer.level.puzzles.values()].filter(puzzle => isPlayed(viewer.level, state, puzzle.id) && !puzzle.until);
  const gathered = puzzles.some(puzzle => puzzle.gathers && puzzleStatus(state, puzzle.id) !== 'locked');
  return {
    solved: puzzles.filter(puzzle => puzzleStatus(state, puzzle.id) === 'solved').length,
    total: puzzles.length,
    dots: puzzles.map(puzzle => puzzleStatus(state, puzzle.id)),
    lamps: state.seats
      .filter(seat => !seat.left)
      .toSorted((a, b) => a.number - b.number)
      .map(seat => {
        const own = puzzles.filter(puzzle => state.holds[puzzle.lead] === seat.id);
        return { desk: seat.number, on: gathered || (own.length > 0 && own.every(puzzle => isOver(state, puzzle.id))) };
      }),
    gathered,
    phone: puzzles.some(puzzle => puzzle.phone && puzzleStatus(state, puzzle.id) === 'open'),
  };
}

export function projectDeciding(viewer: ViewerContext): DecidingView | null {
  if (viewer.state.phase !== 'deciding') return null;
  const { times, deciding } = viewer.level.level;
  const say = times.find(time => time.left === 0)?.say;
  return {
    say: say ? speak(viewer, say) : word(viewer, 'server.game.timeUp'),
    more: speak(viewer, deciding.more, { words: { minutes: String(CLOCK.extraMinutes) } }),
    choose: speak(viewer, deciding.choose),
  };
}
