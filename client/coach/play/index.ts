/** The public interface of `play`; everything else in this folder is internal. */
export { PlayView } from './PlayView.tsx';
