import { setDesk } from '../desk.ts';
import { seatOf } from '../people.ts';
import { peopleAt, sendToPuzzle } from '../puzzles.ts';
import { coachSays, sayCoach } from '../say.ts';
import { isOver, isStepOpen, stepStatus } from '../status.ts';
import { setSeat, type Handler, type Turn } from '../turn.ts';
import { NOT_CLOSED, PLAYING, refuseCoach, RUNNING } from './guards.ts';

/** A prepared hint and those before it, to the team or to one person. What was given already is accepted and stays so. */
export const hintGive: Handler<'hint.give'> = (turn, { puzzle: id, step: stepId, number, to }) => {
  const refused = refuseCoach(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  const step = puzzle?.steps.find(one => one.id === stepId);
  if (!puzzle || !step) return 'unknown';
  if (to !== undefined && !sits(turn, to)) return 'unknown';
  const had = hintsOf(turn, id, stepId, to);
  const wanted = number ?? had + 1;
  if (number !== undefined && number <= had) return;
  if (wanted > step.hints.length) return 'unknown';
  if (!isStepOpen(turn.s, id, stepId)) return 'closed';
  if (to === undefined) giveToTeam(turn, id, stepId, wanted);
  else giveToOne(turn, id, stepId, to, had, wanted);
  const words = { task: `puzzles:${id}` };
  const says = { act: 'hint' as const, puzzle: id };
  if (to !== undefined) return coachSays(turn, 'coachHintYou', words, 'help', says, to);
  for (const seat of peopleAt(turn, puzzle)) coachSays(turn, 'coachHint', words, 'help', says, seat);
};

/** How many of a step's hints the team has, or this person with those that are theirs alone. */
function hintsOf(turn: Turn, puzzle: string, step: string, seat?: string): number {
  const all = turn.s.puzzles[puzzle]!.context.hints[step]?.length ?? 0;
  const own = turn.s.desk.private.filter(hint => hint.seat === seat && hint.puzzle === puzzle && hint.step === step);
  return Math.max(all, ...own.map(hint => hint.number));
}

function giveToTeam(turn: Turn, puzzle: string, step: string, wanted: number): void {
  while (hintsOf(turn, puzzle, step) < wanted) {
    if (!sendToPuzzle(turn, puzzle, `HINT.${step}`, turn.by)) return;
    turn.events.push({ type: 'hint.taken', puzzle, step, by: turn.by });
  }
}

function giveToOne(turn: Turn, puzzle: string, step: string, seat: string, had: number, wanted: number): void {
  const more = Array.from({ length: wanted - had }, (_, n) => ({ seat, puzzle, step, number: had + n + 1, at: turn.now }));
  setDesk(turn, { private: [...turn.s.desk.private, ...more] });
}

/** Own words about a puzzle: they stay with it, so that nobody reads them as being about another. */
export const hintOwn: Handler<'hint.own'> = (turn, { puzzle, text, to }) => {
  const refused = refuseCoach(turn, RUNNING);
  if (refused) return refused;
  if (!text) return 'empty';
  const known = turn.level.puzzles.get(puzzle);
  if (!known || (to !== undefined && !sits(turn, to))) return 'unknown';
  if (isOver(turn.s, puzzle) || known.steps.every(step => stepStatus(turn.s, puzzle, step.id) === 'closed')) return 'closed';
  sayCoach(turn, text, 'help', { act: 'hint', puzzle }, to);
};

/** "Coach Ans komt eraan": the others need not go. */
export const handClaim: Handler<'hand.claim'> = (turn, { seat: id }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  const seat = sits(turn, id);
  if (!seat) return 'unknown';
  if (!seat.hand) return 'notNow';
  if (seat.claim !== null) return seat.claim === turn.by ? undefined : 'taken';
  setSeat(turn, id, { claim: turn.by });
  coachSays(turn, 'handClaimed', { coach: `coach:${turn.by}` }, 'help', { act: 'hand' }, id);
};

export const handSeen: Handler<'hand.seen'> = (turn, { seat }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  const up = seatOf(turn.s, seat);
  if (!up) return 'unknown';
  setSeat(turn, seat, { hand: false, about: null, claim: null });
  // Who was told that somebody comes has spoken with them by now.
  if (up.hand && up.claim === null) coachSays(turn, 'handSeen', {}, 'help', { act: 'hand' }, seat);
};

const sits = (turn: Turn, id: string) => {
  const seat = seatOf(turn.s, id);
  return seat && !seat.left ? seat : undefined;
};
