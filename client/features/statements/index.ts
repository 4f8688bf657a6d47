/** What other parts use of `statements`; all else in this folder is its own. */
export { AfterStatements } from './AfterStatements.tsx';
export { BeforeStatements } from './BeforeStatements.tsx';
export { StatementForm } from './StatementForm.tsx';
export { doneOf } from './answers.ts';
export { useStatements } from './useStatements.ts';
