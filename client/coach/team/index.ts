/** What other parts use of `team`; all else in this folder is its own. */
export { TeamPage } from './TeamPage.tsx';
