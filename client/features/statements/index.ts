/** The public interface of `statements`; everything else in this folder is internal. */
export { AfterStatements } from './AfterStatements.tsx';
export { BeforeStatements } from './BeforeStatements.tsx';
export { StatementForm } from './StatementForm.tsx';
export { doneOf } from './answers.ts';
export { scaleWords } from './scale.ts';
export { useStatements } from './useStatements.ts';
