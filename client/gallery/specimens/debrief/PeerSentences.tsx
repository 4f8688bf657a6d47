import { PeerSentences } from '../../../features/debrief/peers/PeerSentences.tsx';
import { TEAMMATES } from '../../scenes/people.ts';
import { fullTalk, PRAISE } from '../../scenes/talk.ts';
import { press, type Specimens } from '../../specimen.ts';

const { sentences } = fullTalk(4);
const others = sentences.slice(1);
const shown = (of: typeof sentences, praise = PRAISE) => (
  <PeerSentences sentences={of} praise={praise} people={TEAMMATES} me="s1" />
);

export const frame = 760;
export const specimens: Specimens = {
  'of two colleagues and myself': () => shown(sentences),
  'only my own': () => shown(sentences.slice(0, 1)),
  'a word is being chosen': { show: () => shown(others), after: press('li:nth-child(2) button[aria-expanded]') },
  'a level without words': () => shown(others, []),
};
