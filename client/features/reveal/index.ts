/** What other parts use of `reveal`; all else in this folder is its own. */
export { LooseSheet } from './LooseSheet.tsx';
export { pageKind, wordsOf } from './pageKind.ts';
