import type { OwnState } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import type { Handler, Turn } from '../turn.ts';
import { NOT_CLOSED, refusePerson } from './guards.ts';

const NOTHING: OwnState = { taps: {}, share: {} };

function change(turn: Turn, to: (own: OwnState) => Partial<OwnState>): void {
  const own = turn.s.own?.[turn.by] ?? NOTHING;
  turn.s.own = { ...turn.s.own, [turn.by]: { ...own, ...to(own) } };
}

/** "En u?" after a puzzle: ken ik, wil ik leren, niet nodig. For that person's eyes. */
export const ownTap: Handler<'own.tap'> = (turn, { puzzle: id, tap }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  if (!puzzle?.skill) return 'unknown';
  if (puzzleStatus(turn.s, id) !== 'solved') return 'closed';
  change(turn, own => ({ taps: { ...own.taps, [id]: tap } }));
};

/** What I let others see in the debrief, and what not any more. */
export const share: Handler<'share'> = (turn, { what, on }) => {
  const refused = refusePerson(turn, ['reveal', 'debrief']);
  if (refused) return refused;
  change(turn, own => ({ share: { ...own.share, [what]: on } }));
};
