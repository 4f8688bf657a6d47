/** What other parts use of `formsOnly`; all else in this folder is its own. */
export { FormsOnlyGate } from './FormsOnlyGate.tsx';
