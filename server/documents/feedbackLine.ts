import type { PeerFeedback } from '../../shared/protocol/peers.ts';
import type { Say } from '../../shared/text/say.ts';

/** What colleagues saw in a sentence, in one short paragraph: their words with their names, then how many saw the deed and the result. '' if nobody said anything. */
export function feedbackLine(feedback: readonly PeerFeedback[], say: Say): string {
  const words = feedback.flatMap(({ name, word }) => (word === null ? [] : [say('server.papers.plan.praise', { word, name })]));
  const deeds = feedback.filter(({ deed }) => deed).length;
  const results = feedback.filter(({ result }) => result).length;
  return [
    ...words,
    ...(deeds > 0 ? [say('server.papers.plan.sawDeed', { count: deeds })] : []),
    ...(results > 0 ? [say('server.papers.plan.sawResult', { count: results })] : []),
  ].join('  ·  ');
}
