/** What other parts use of `people`; all else in this folder is its own. */
export { Face } from './Face.tsx';
export { membersOf } from './membersOf.ts';
