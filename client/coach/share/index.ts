/** What other parts use of `share`; all else in this folder is its own. */
export { CopyBox } from './CopyBox.tsx';
export { QrCode } from './QrCode.tsx';
