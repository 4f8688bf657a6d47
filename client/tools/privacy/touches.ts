import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const privacyTouches: Touches<'privacy'> = {
  field: ({ fields }, { field }) => ({ is: named(fields?.fields, field)?.open }),
  keep: ({ fields }) => ({ is: fields?.keep.term }),
  mark: ({ check }, { line }) => ({ is: named(check?.lines, line)?.marked }),
};
