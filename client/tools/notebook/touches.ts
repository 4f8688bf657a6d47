import { nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const notebookTouches: Touches<'notebook'> = { write: nothing, share: nothing, pass: nothing };
