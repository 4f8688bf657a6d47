/** The public interface of `level`; everything else in this folder is internal. */
export { LevelPage } from './LevelPage.tsx';
export { PlayedSay } from './PlayedSay.tsx';
