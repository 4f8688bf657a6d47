/** The public interface of `mirror`; everything else in this folder is internal. */
export { MirrorTab } from './MirrorTab.tsx';
