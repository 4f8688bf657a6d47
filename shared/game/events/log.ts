import { COACH } from '../../level/constants.ts';
import type { LogWord } from '../../text/words.ts';
import type { LogLine } from '../coachState.ts';
import type { GameEvent } from '../event.ts';
import { isCoach } from '../people.ts';
import { isOver, isSolvedByTeam } from '../status.ts';
import { setCoachState, type Turn } from '../turn.ts';

type Line = Pick<LogLine, 'what' | 'by' | 'with'>;

/** Adds a line to the coach's log for each event that has a sentence, newest last. */
export function readLog(turn: Turn): void {
  const lines = turn.events.flatMap(event => lineOf(turn, event) ?? []);
  if (!lines.length) return;
  const { log, lines: count } = turn.state.desk;
  const added = lines.map((line, n): LogLine => ({ id: count + n, at: turn.at, atMs: turn.now, ...line }));
  setCoachState(turn, { log: [...log, ...added].slice(-COACH.logLines), lines: count + added.length });
}

const PHASES = {
  playing: 'goesOn',
  paused: 'paused',
  deciding: 'timeUp',
  debrief: 'debrief',
  closed: 'closed',
} as const;

/** How the game ended: with which choice, or without one because a coach stopped it. */
function endWords({ level, state }: Turn): Pick<Line, 'what' | 'with'> {
  const { final } = level.level;
  const { chosen } = state.choice;
  if (chosen !== null && isSolvedByTeam(state, final)) return { what: 'endedChose', with: { choice: `label:${chosen}` } };
  return { what: isOver(state, final) ? 'ended' : 'endedByCoach', with: {} };
}

function lineOf(turn: Turn, event: GameEvent): Line | null {
  const about = (puzzle: string, what: LogWord, by: string | null = null): Line => ({
    what,
    by,
    with: { task: `puzzles:${puzzle}` },
  });
  switch (event.type) {
    case 'command.done': {
      const { act, by } = event;
      return act && (act.log || isCoach(by)) ? { what: act.what, with: act.with, by: act.by ?? by } : null;
    }
    case 'puzzle.opened':
      return about(event.puzzle, 'opened');
    case 'puzzle.solved':
      return about(event.puzzle, turn.state.solvedFor?.includes(event.puzzle) ? 'solvedByCoach' : 'solved');
    case 'puzzle.skipped':
      return about(event.puzzle, turn.state.lapsed?.includes(event.puzzle) ? 'lapsed' : 'skipped');
    case 'hint.offered':
      return about(event.puzzle, 'hintOffered');
    case 'puzzle.notYet':
      return about(event.puzzle, 'notYet', event.by === 'game' ? null : event.by);
    case 'phase': {
      if (event.phase === 'briefing') return null;
      if (event.phase === 'reveal') return { by: null, ...endWords(turn) };
      const begins = event.phase === 'playing' && turn.state.clock.startedAt === turn.at;
      return { what: begins ? 'begins' : PHASES[event.phase], by: null, with: {} };
    }
    default:
      return null;
  }
}
