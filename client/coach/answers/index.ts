/** The public interface of `answers`; everything else in this folder is internal. */
export { AnswersPage } from './AnswersPage.tsx';
export { LiveAnswers } from './LiveAnswers.tsx';
