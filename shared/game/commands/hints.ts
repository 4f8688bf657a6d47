import { RUNNING } from '../../protocol/phases.ts';
import { isForAll, participants, memberSeat } from '../people.ts';
import { peopleAt, sendToPuzzle } from '../puzzles.ts';
import { sayPhraseAsCoach, sayTextAsCoach } from '../say.ts';
import { isOver, stepOf, stepStatus, whyNotOpen } from '../status.ts';
import { setCoachState, type Turn } from '../turn.ts';
import { PLAYING, type CommandOf, type Commands } from './contract.ts';
import { taskWord, toTeamOrOne } from './tell.ts';

/** Hints taken by the team or given by a coach. */
export const hints: Commands<'hint.take' | 'hint.give' | 'hint.own'> = {
  'hint.take': {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, step }) {
      const puzzle = turn.level.puzzles.get(id);
      const known = stepOf(turn.level, id, step);
      if (!puzzle || !known) return 'unknown';
      const notOpen = whyNotOpen(turn.state, id, step);
      if (notOpen) return notOpen;
      const isInside = participants(turn.level, turn.state, puzzle).has(turn.by) || isForAll(turn.level, turn.state, known);
      if (!isInside) return 'notYours';
      if ((turn.state.puzzles[id]!.context.hints[step] ?? []).length >= known.hints.length) return 'unknown';
      if (!sendToPuzzle(turn, id, `HINT.${step}`, turn.by)) return 'tooSoon';
      turn.events.push({ type: 'hint.taken', puzzle: id, by: turn.by });
    },
    tell: (_, { puzzle }) => ({ what: 'hintTaken', with: taskWord(puzzle), log: true, puzzle }),
  },

  /**
   * Gives a prepared hint and those before it, to the team or to one person. Giving a hint again is accepted and changes
   * nothing.
   */
  'hint.give': {
    by: 'coach',
    during: ['playing', 'paused'], // in a pause it waits for the team
    handle(turn, command) {
      const { puzzle: id, step: stepId, number, to } = command;
      const step = stepOf(turn.level, id, stepId);
      if (!step || (to !== undefined && !memberSeat(turn.state, to))) return 'unknown';
      const had = hintsOf(turn, id, stepId, to);
      const wanted = number ?? had + 1;
      if (number !== undefined && number <= had) return;
      if (wanted > step.hints.length) return 'unknown';
      const notOpen = whyNotOpen(turn.state, id, stepId);
      if (notOpen) return notOpen;
      if (to === undefined) giveToTeam(turn, command, wanted);
      else giveToOne(turn, command, to, had, wanted);
    },
    tell(turn, { puzzle, step, number, to }) {
      const had = turn.state.puzzles[puzzle]!.context.hints[step]?.length ?? 0;
      return toTeamOrOne('coachHint', 'coachHintTo', to, { ...taskWord(puzzle), number: String(number ?? had) });
    },
  },

  /** A hint in the coach's own words. It is tied to its puzzle, so that nobody takes it to be about another. */
  'hint.own': {
    by: 'coach',
    during: RUNNING,
    freeText: 'text',
    handle(turn, { puzzle, text, to }) {
      if (!text) return 'empty';
      const known = turn.level.puzzles.get(puzzle);
      if (!known || (to !== undefined && !memberSeat(turn.state, to))) return 'unknown';
      const isClosed = known.steps.every(step => stepStatus(turn.state, puzzle, step.id) === 'closed');
      if (isOver(turn.state, puzzle)) return 'alreadyDone';
      if (isClosed) return 'closed';
      sayTextAsCoach(turn, text, 'help', { act: 'hint', puzzle }, to);
    },
    tell: (_, { puzzle, to }) => toTeamOrOne('coachOwnHint', 'coachOwnHintTo', to, taskWord(puzzle)),
  },
};

/** How many of a step's hints the team has; with `seat`, those given to that person alone included. */
function hintsOf(turn: Turn, puzzle: string, step: string, seat?: string): number {
  const all = turn.state.puzzles[puzzle]!.context.hints[step]?.length ?? 0;
  const own = turn.state.desk.private.filter(hint => hint.seat === seat && hint.puzzle === puzzle && hint.step === step);
  return Math.max(all, ...own.map(hint => hint.number));
}

function giveToTeam(turn: Turn, { puzzle, step }: CommandOf<'hint.give'>, wanted: number): void {
  while (hintsOf(turn, puzzle, step) < wanted && sendToPuzzle(turn, puzzle, `HINT.${step}`, turn.by))
    turn.events.push({ type: 'hint.taken', puzzle, by: turn.by });
  for (const seat of peopleAt(turn, turn.level.puzzles.get(puzzle)!))
    sayPhraseAsCoach(turn, 'coachHint', taskWord(puzzle), 'help', { act: 'hint', puzzle }, seat);
}

function giveToOne(turn: Turn, { puzzle, step }: CommandOf<'hint.give'>, seat: string, had: number, wanted: number): void {
  const more = Array.from({ length: wanted - had }, (_, n) => ({ seat, puzzle, step, number: had + n + 1, at: turn.now }));
  setCoachState(turn, { private: [...turn.state.desk.private, ...more] });
  sayPhraseAsCoach(turn, 'coachHintYou', taskWord(puzzle), 'help', { act: 'hint', puzzle }, seat);
}
