/** What other parts use of `mirror`; all else in this folder is its own. */
export { MirrorTab } from './MirrorTab.tsx';
