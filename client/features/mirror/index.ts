/** What other parts use of `mirror`; all else in this folder is its own. */
export { showMirror } from './showMirror.ts';
export { useMirrorTeller } from './useMirrorTeller.ts';
