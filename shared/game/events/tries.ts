import type { Try } from '../coachState.ts';
import type { EventOf } from '../event.ts';
import { setCoachState, type Turn } from '../turn.ts';

/** Counts the not-yet rules that fired: for the coach per rule, for the debrief the misconceptions behind them. */
export function readTries(turn: Turn): void {
  for (const event of turn.events) {
    if (event.type !== 'puzzle.notYet') continue;
    const at = turn.level.puzzles.get(event.puzzle)!.steps.findIndex(one => one.id === event.step);
    const ref = `${event.puzzle}.steps.${at}.notYet.${event.rule}`;
    rememberTry(turn, event, `${ref}.say`);
    if (turn.level.puzzles.get(event.puzzle)!.steps[at]!.notYet[event.rule]!.idea)
      turn.state.ideas = { ...turn.state.ideas, [ref]: (turn.state.ideas[ref] ?? 0) + 1 };
  }
}

function rememberTry(turn: Turn, { puzzle, step, by }: EventOf<'puzzle.notYet'>, ref: string): void {
  const previous = turn.state.desk.tries[puzzle] ?? [];
  const before = previous.find(one => one.spoken.ref === ref);
  const said = turn.state.puzzles[puzzle]!.context.said[step];
  const inRow = previous.at(-1) === before ? (before?.row ?? 0) : 0;
  const entry: Try = {
    spoken: said?.ref === ref ? said : { ref, with: {} },
    times: (before?.times ?? 0) + 1,
    row: inRow + 1,
    by: by === 'game' ? null : by,
    at: turn.now,
  };
  setCoachState(turn, { tries: { ...turn.state.desk.tries, [puzzle]: [...previous.filter(one => one !== before), entry] } });
}
