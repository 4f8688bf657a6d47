import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const driveTouches: Touches<'drive'> = {
  open: ({ history }) => ({ is: history?.open }),
  restore: ({ history }) => ({ is: [history?.open, history?.restored], by: history?.restored?.by }),
  share({ sharing }, { person }) {
    const one = named(sharing?.people, person);
    return { is: one?.right, by: one?.by };
  },
  link: ({ sharing }) => ({ is: sharing?.link.right }),
};
