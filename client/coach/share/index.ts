/** The public interface of `share`; everything else in this folder is internal. */
export { CopyBox } from './CopyBox.tsx';
export { QrCode } from './QrCode.tsx';
export { hostOf } from './hostOf.ts';
