/** What other parts use of `session`; all else in this folder is its own. */
export { SessionPage } from './SessionPage.tsx';
