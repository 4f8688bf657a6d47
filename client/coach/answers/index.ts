/** What other parts use of `answers`; all else in this folder is its own. */
export { AnswersPage } from './AnswersPage.tsx';
export { DeskAnswers } from './DeskAnswers.tsx';
