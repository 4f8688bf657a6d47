import { holds } from '../level/holds.ts';
import type { Rule } from '../level/schema.ts';
import { factsSpoken, type Spoken } from '../level/speech.ts';
import { enter } from './phases.ts';
import type { Turn } from './turn.ts';

/** The game is over: the choice is taken over and what the end tells is fixed. */
export function endGame(turn: Turn): void {
  if (!enter(turn, 'FINAL')) return;
  turn.s.desk = { ...turn.s.desk, held: turn.s.options.holdReveal };
  turn.s.choice = choiceOf(turn);
  turn.s.ended = {
    ending: linesThatHold(turn, turn.level.level.endings, 'level.endings'),
    reveal: turn.level.level.reveal.map((page, i) => linesThatHold(turn, page.lines, `level.reveal.${i}.lines`)),
  };
}

function linesThatHold(turn: Turn, rules: readonly Rule[], ref: string): Spoken[] {
  return rules.flatMap((rule, i) =>
    !rule.when || holds(rule.when, turn.fact) ? [{ ref: `${ref}.${i}.say`, with: factsSpoken(rule.say, turn.fact) }] : [],
  );
}

/** The vote decides: of all kinds of tools only a ballot has a winner. */
function choiceOf(turn: Turn): { chosen: string | null; second: string | null } {
  const ballot = [...turn.level.tools.values()].find(tool => tool.kind === 'ballot');
  if (!ballot) return { chosen: null, second: null };
  const one = (name: string) => String(turn.fact(`${ballot.id}.ballot.${name}`)) || null;
  return { chosen: one('winner'), second: one('second') };
}
