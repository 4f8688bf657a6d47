/** The public interface of `reveal`; everything else in this folder is internal. */
export { LooseSheet } from './LooseSheet.tsx';
export { pageKind, wordsOf } from './pageKind.ts';
