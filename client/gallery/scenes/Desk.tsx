import type { ReactNode } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { ActsProvider } from '../../coach/acts/index.ts';
import type { Specimen } from '../specimen.ts';

/** Something of a session, where acts open their dialogs, as on the page itself. */
export const atDesk = (view: CoachView, part: ReactNode, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <ActsProvider>{part}</ActsProvider>,
  store: { coach: view },
  ...rest,
});

/** The same as a guest sees it, who only looks. */
export const asGuest = (view: CoachView): CoachView => ({ ...view, me: { ...view.me, as: 'observer' } });
