import type { PeerFeedback } from '../../shared/protocol/peers.ts';
import { t } from '../i18n/index.ts';

/** What one colleague said about a sentence, as they say it to its writer. */
export const peerWords = ({ deed, result, word }: PeerFeedback): string =>
  [
    ...(deed ? [t('common.peer.deed')] : []),
    ...(result ? [t('common.peer.result')] : []),
    ...(word === null ? [] : [t('common.peer.word', { word })]),
  ].join(' ');

/** The same on one line, behind the name of who said it. */
export const peerLine = (feedback: PeerFeedback): string => `${feedback.name}: ${peerWords(feedback)}`;
