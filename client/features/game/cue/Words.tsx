import { useState } from 'react';
import { useClient } from '../../../store/store.ts';
import { useWords, type Word } from '../../../store/words.ts';
import { useShape } from '../frame/useShape.ts';
import { oneText } from '../frame/shape.ts';
import { AnswerWord } from './words/AnswerWord.tsx';
import { AwayWord, ChooseWord } from './words/ChooseWord.tsx';
import { CoachHintWord } from './words/CoachHintWord.tsx';
import { HintWord } from './words/HintWord.tsx';
import { DoneWord } from './words/DoneWord.tsx';
import { LookWord } from './words/LookWord.tsx';
import { NotYetWord } from './words/NotYetWord.tsx';
import { SayWord } from './words/SayWord.tsx';
import { useInboxCovers } from '../inbox/useInboxPlace.ts';
import { useNotYet } from '../moment/useNotYet.ts';
import { useStepNow } from '../moment/useLine.ts';

/**
 * The words that this person asked for or that came, right above the line: "nog niet" nearest to it. Where there is room
 * for one text only the newest shows, and it takes the place of the line until it is read. Where their place is held (`still`)
 * and nothing stood there, they wait.
 */
export function Words({ still }: { still: boolean }) {
  const { word, came } = useWords();
  const notYet = useNotYet();
  const now = useStepNow();
  const one = oneText(useShape());
  const both = word !== null && notYet !== null;
  // News of a task that was done elsewhere never takes the place of the answer to one's own press.
  const ownFirst = word?.kind === 'done' && word.tool === null;
  const covered = useInboxCovers();
  const paused = useClient(state => state.view?.phase === 'paused');
  const wait = useWaitWhile(still, word === null && notYet === null && !now?.step.looking);
  if (paused || wait) return null;
  return (
    <>
      {now?.step.looking && <LookWord now={now} looking={now.step.looking} />}
      {word && !covered && !(one && both && (ownFirst || came.notYet > came.word)) && <Said word={word} />}
      {notYet && !(one && both && !ownFirst && came.word > came.notYet) && <NotYetWord {...notYet} />}
    </>
  );
}

/** Whether words wait: their place was empty when it began to be held. */
function useWaitWhile(still: boolean, isEmpty: boolean): boolean {
  const [began, setBegan] = useState({ still: false, isEmpty: false });
  if (began.still !== still) setBegan({ still, isEmpty });
  return still && began.still && began.isEmpty;
}

function Said({ word }: { word: Word }) {
  switch (word.kind) {
    case 'hint':
      return <HintWord word={word} />;
    case 'coachHint':
      return <CoachHintWord word={word} />;
    case 'answer':
      return <AnswerWord word={word} />;
    case 'done':
      return <DoneWord word={word} />;
    case 'choose':
      return <ChooseWord />;
    case 'away':
      return <AwayWord word={word} />;
    case 'say':
      return <SayWord word={word} />;
  }
}
