/** The public interface of `lobby`: the desk and the exercises that are practised elsewhere too. */
export { SoundQuestion } from './checks/SoundQuestion.tsx';
export { ChatStep } from './practice/ChatStep.tsx';
export { ExerciseDesk, type Exercise } from './practice/ExerciseDesk.tsx';
export { PracticeWindow } from './practice/PracticeWindow.tsx';
export type { StepProps } from './practice/props.ts';
export { TextSizeStep } from './practice/TextSizeStep.tsx';
