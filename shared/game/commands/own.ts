import type { OwnState } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import type { Turn } from '../turn.ts';
import { AT_THE_END, NOT_CLOSED, type Commands } from './contract.ts';
import { inSilence } from './tell.ts';

const NOTHING: OwnState = { taps: {}, share: {} };

function change(turn: Turn, to: (own: OwnState) => Partial<OwnState>): void {
  const own = turn.s.own?.[turn.by] ?? NOTHING;
  turn.s.own = { ...turn.s.own, [turn.by]: { ...own, ...to(own) } };
}

/** What a person says about themselves. Nobody is told. */
export const own: Commands<'own.tap' | 'share'> = {
  /** "En u?" after a puzzle: ken ik, wil ik leren, niet nodig. For that person's eyes. */
  'own.tap': {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { puzzle: id, tap }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle?.skill) return 'unknown';
      if (puzzleStatus(turn.s, id) !== 'solved') return 'closed';
      change(turn, ({ taps }) => ({ taps: { ...taps, [id]: tap } }));
    },
    tell: inSilence,
  },

  /** What I let others see in the debrief, and what not any more. */
  share: {
    by: 'person',
    during: AT_THE_END,
    handle(turn, { what, on }) {
      change(turn, ({ share }) => ({ share: { ...share, [what]: on } }));
    },
    tell: inSilence,
  },
};
