import { holds } from '../level/holds.ts';
import type { Rule } from '../level/schema.ts';
import { factValues, type Spoken } from '../level/speech.ts';
import { enter } from './phases.ts';
import type { Turn } from './turn.ts';

/** Ends the game: records the team's choice and fixes the text of the ending. */
export function endGame(turn: Turn): void {
  if (!enter(turn, 'FINAL')) return;
  turn.state.desk = { ...turn.state.desk, held: turn.state.options.holdReveal };
  turn.state.choice = choiceOf(turn);
  turn.state.ended = {
    ending: matchingLines(turn, turn.level.level.endings, 'level.endings'),
    reveal: turn.level.level.reveal.map((page, i) => matchingLines(turn, page.lines, `level.reveal.${i}.lines`)),
  };
}

function matchingLines(turn: Turn, rules: readonly Rule[], ref: string): Spoken[] {
  return rules.flatMap((rule, i) =>
    !rule.when || holds(rule.when, turn.fact) ? [{ ref: `${ref}.${i}.say`, with: factValues(rule.say, turn.fact) }] : [],
  );
}

/** The vote decides: a ballot is the only kind of tool with a winner. */
function choiceOf(turn: Turn): { chosen: string | null; second: string | null } {
  const ballot = [...turn.level.tools.values()].find(tool => tool.kind === 'ballot');
  if (!ballot) return { chosen: null, second: null };
  const one = (name: string) => String(turn.fact(`${ballot.id}.ballot.${name}`)) || null;
  return { chosen: one('winner'), second: one('second') };
}
