/** What other parts use of `level`; all else in this folder is its own. */
export { LevelPage } from './LevelPage.tsx';
