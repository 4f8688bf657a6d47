import type { Rejection } from '../../protocol/rejection.ts';
import { memberSeat } from '../people.ts';
import { isSentenceShared } from '../sharedSentences.ts';
import type { PeerState } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { Commands } from './contract.ts';
import { notLogged } from './tell.ts';

/** What colleagues say about each other's sentences: only kind things, once each, and never about a sentence that is not shown. */
export const peers: Commands<'peer.see' | 'peer.word'> = {
  'peer.see': {
    by: 'person',
    during: ['debrief'],
    handle(turn, { to, what, on }) {
      const refused = whyNotAbout(turn, to);
      if (refused) return refused;
      const { [what]: _, ...others } = saidAbout(turn, to);
      say(turn, to, on ? { ...others, [what]: true } : others);
    },
    tell: notLogged,
  },

  /** One word each; null takes it back. */
  'peer.word': {
    by: 'person',
    during: ['debrief'],
    handle(turn, { to, word }) {
      const refused = whyNotAbout(turn, to);
      if (refused) return refused;
      if (word !== null && !turn.level.level.debrief.praise?.some(({ id }) => id === word)) return 'unknown';
      const { word: _, ...others } = saidAbout(turn, to);
      say(turn, to, word === null ? others : { ...others, word });
    },
    tell: notLogged,
  },
};

function whyNotAbout(turn: Turn, to: string): Rejection | null {
  if (!memberSeat(turn.state, to)) return 'unknown';
  if (to === turn.by) return 'notYours';
  return isSentenceShared(turn.level, turn.state, to) ? null : 'closed';
}

const saidAbout = (turn: Turn, to: string): PeerState => turn.state.debrief.peers?.[to]?.[turn.by] ?? {};

/** Nothing said is the same as never said. */
function say(turn: Turn, to: string, said: PeerState): void {
  const { [turn.by]: _, ...others } = turn.state.debrief.peers?.[to] ?? {};
  const about = Object.keys(said).length > 0 ? { ...others, [turn.by]: said } : others;
  turn.state.debrief = { ...turn.state.debrief, peers: { ...turn.state.debrief.peers, [to]: about } };
}
