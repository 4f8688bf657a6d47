/** What other parts use of `play`; all else in this folder is its own. */
export { PlayView } from './PlayView.tsx';
