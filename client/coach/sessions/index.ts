/** What other parts use of `sessions`; all else in this folder is its own. */
export { SessionsPage } from './SessionsPage.tsx';
