import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const notebookTouches: Touches<'notebook'> = { write: nothing, share: nothing, pass: nothing };
