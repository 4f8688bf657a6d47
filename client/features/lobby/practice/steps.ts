import type { ComponentType } from 'react';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { AskStep } from './AskStep.tsx';
import { ChatStep } from './ChatStep.tsx';
import { HandStep } from './HandStep.tsx';
import { HintStep } from './HintStep.tsx';
import { LetterStep } from './LetterStep.tsx';
import type { StepProps } from './props.ts';
import { ReadAloudStep } from './ReadAloudStep.tsx';
import { TextSizeStep } from './TextSizeStep.tsx';

/** The window of every step. */
export const stepWindows: Record<PracticeStep, ComponentType<StepProps>> = {
  letter: LetterStep,
  textSize: TextSizeStep,
  readAloud: ReadAloudStep,
  chat: ChatStep,
  ask: AskStep,
  answer: AnswerStep,
  hint: HintStep,
  hand: HandStep,
};
