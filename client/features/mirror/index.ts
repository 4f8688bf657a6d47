/** The public interface of `mirror`; everything else in this folder is internal. */
export { showMirror } from './showMirror.ts';
export { useMirrorSender } from './useMirrorSender.ts';
