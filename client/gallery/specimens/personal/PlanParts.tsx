import { LearnPart, PathPart, SentencePart, StepPart, TriadPart, WordsPart } from '../../../features/personal/index.ts';
import { ofOwn } from '../../scenes/Mine.tsx';
import { fullOwnPage, newOwnPage } from '../../scenes/own.ts';
import { press, type Specimens } from '../../specimen.ts';

const full = fullOwnPage();
const fresh = newOwnPage({ ownSentence: full.ownSentence });

export const frame = 760;
export const specimens: Specimens = {
  'step, empty': ofOwn(fresh, <StepPart />),
  'step, filled in': ofOwn(full, <StepPart />),
  'sentence, one of the game is there': ofOwn(fresh, <SentencePart />),
  'sentence, colleagues saw no result yet': ofOwn(
    newOwnPage({ ownSentence: full.ownSentence, feedback: full.feedback }),
    <SentencePart />,
  ),
  'sentence, filled in': ofOwn(full, <SentencePart />),
  'words, empty': ofOwn(fresh, <WordsPart />),
  'words, filled in': ofOwn(full, <WordsPart />),
  'path, empty': ofOwn(fresh, <PathPart />),
  'path, filled in': ofOwn(full, <PathPart />),
  'triad, empty': ofOwn(fresh, <TriadPart />),
  'triad, filled in': ofOwn(full, <TriadPart />),
  'learn, nothing on offer': ofOwn(newOwnPage({ menu: [] }), <LearnPart />),
  'learn, a short list': ofOwn(fresh, <LearnPart />),
  'learn, two chosen, all shown': ofOwn(full, <LearnPart />, { after: press('button[aria-expanded]') }),
};
