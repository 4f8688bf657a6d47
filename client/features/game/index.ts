/** The public interface of `game`; everything else in this folder is internal. */
export { useOwnMoment } from './own/useOwnMoment.ts';
export { useTaps } from './own/useTaps.ts';
