import type { OwnState } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import type { Turn } from '../turn.ts';
import { FROM_REVEAL, NOT_CLOSED, type Commands } from './contract.ts';
import { notLogged } from './tell.ts';

const NOTHING: OwnState = { taps: {}, share: {} };

function change(turn: Turn, to: (own: OwnState) => Partial<OwnState>): void {
  const own = turn.state.own?.[turn.by] ?? NOTHING;
  turn.state.own = { ...turn.state.own, [turn.by]: { ...own, ...to(own) } };
}

/** What people say about themselves. Nobody else is told. */
export const own: Commands<'own.tap' | 'share'> = {
  /** "Kunt u dit zelf?" after a puzzle: ken ik, wil ik leren, niet nodig. Private to that person. */
  'own.tap': {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { puzzle: id, tap }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle?.skill) return 'unknown';
      if (puzzleStatus(turn.state, id) !== 'solved') return 'closed';
      change(turn, ({ taps }) => ({ taps: { ...taps, [id]: tap } }));
    },
    tell: notLogged,
  },

  /** Which of their own answers a person shows in the debrief, or hides again. */
  share: {
    by: 'person',
    during: FROM_REVEAL,
    handle(turn, { what, on }) {
      change(turn, ({ share }) => ({ share: { ...share, [what]: on } }));
    },
    tell: notLogged,
  },
};
