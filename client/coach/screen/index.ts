/** The public interface of `screen`; everything else in this folder is internal. */
export { BigScreen } from './BigScreen.tsx';
export { screenOf } from './screenOf.ts';
