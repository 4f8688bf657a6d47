import { COACH } from '../level/constants.ts';
import type { GameCommand, GameEvent } from './command.ts';
import type { LoggedAct } from './commands/contract.ts';
import { setDesk } from './desk.ts';
import type { LogLine } from './deskState.ts';
import { isCoach } from './people.ts';
import { puzzleStatus } from './status.ts';
import { setSeat, type Turn } from './turn.ts';

/** Writes down for the coach what a command was and what followed: the log, who did what last, and who works on what. */
export function record(turn: Turn, command: GameCommand, told: LoggedAct | null, undoable = false): void {
  const byCoach = isCoach(command.by);
  const lines = turn.events.flatMap(event => eventLine(turn, event) ?? []);
  const own = told && (byCoach || told.log) ? [{ what: told.what, with: told.with, by: told.by ?? command.by }] : [];
  addLines(turn, [...own, ...lines]);
  if (byCoach) setDesk(turn, { touchedAt: turn.at });
  else if (told) rememberAct(turn, command.by, told);
  if (told && undoable) setDesk(turn, { undo: { act: turn.s.seq, at: turn.at, what: told.what, with: told.with } });
  for (const event of turn.events) if (event.type === 'puzzle.notYet') rememberTry(turn, event);
}

type Line = Pick<LogLine, 'what' | 'by' | 'with'>;

function addLines(turn: Turn, lines: readonly Line[]): void {
  if (!lines.length) return;
  const { log, lines: count } = turn.s.desk;
  const added = lines.map((line, n): LogLine => ({ id: count + n, at: turn.at, atMs: turn.now, ...line }));
  setDesk(turn, { log: [...log, ...added].slice(-COACH.logLines), lines: count + added.length });
}

const PHASES = {
  playing: 'goesOn',
  paused: 'paused',
  deciding: 'timeUp',
  reveal: 'ended',
  debrief: 'debrief',
  closed: 'closed',
} as const;

function eventLine(turn: Turn, event: GameEvent): Line | null {
  const line = (what: Line['what'], puzzle: string, by: string | null = null): Line => ({
    what,
    by,
    with: { task: `puzzles:${puzzle}` },
  });
  switch (event.type) {
    case 'puzzle.opened':
      return line('opened', event.puzzle);
    case 'puzzle.solved':
      return line('solved', event.puzzle);
    case 'puzzle.skipped':
      return line('skipped', event.puzzle);
    case 'hint.offered':
      return line('hintOffered', event.puzzle);
    case 'puzzle.notYet':
      return line('notYet', event.puzzle, event.by === 'game' ? null : event.by);
    case 'phase': {
      if (event.phase === 'briefing') return null;
      const begins = event.phase === 'playing' && turn.s.clock.startedAt === turn.at;
      return { what: begins ? 'begins' : PHASES[event.phase], by: null, with: {} };
    }
    default:
      return null;
  }
}

function rememberAct(turn: Turn, by: string, { what, with: given, puzzle }: LoggedAct): void {
  const seat = turn.s.seats.find(one => one.id === by);
  if (!seat) return;
  const works = puzzle !== undefined && puzzleStatus(turn.s, puzzle) === 'open' ? puzzle : null;
  const on = works === null ? seat.on : seat.on?.puzzle === works ? seat.on : { puzzle: works, at: turn.now };
  setSeat(turn, by, { act: { at: turn.at, what, with: given }, on });
}

function rememberTry(turn: Turn, { puzzle, step, rule, by }: Extract<GameEvent, { type: 'puzzle.notYet' }>): void {
  const known = turn.s.desk.tries[puzzle] ?? [];
  const index = turn.level.puzzles.get(puzzle)!.steps.findIndex(one => one.id === step);
  const ref = `${puzzle}.steps.${index}.notYet.${rule}.say`;
  const before = known.find(one => one.spoken.ref === ref);
  const spoken = turn.s.puzzles[puzzle]!.context.said[step] ?? { ref, with: {} };
  const inRow = known.at(-1) === before ? (before?.row ?? 0) : 0;
  const entry = {
    spoken: spoken.ref === ref ? spoken : { ref, with: {} },
    times: (before?.times ?? 0) + 1,
    row: inRow + 1,
    by: by === 'game' ? null : by,
    at: turn.now,
  };
  setDesk(turn, { tries: { ...turn.s.desk.tries, [puzzle]: [...known.filter(one => one !== before), entry] } });
}
