import type { ReactNode } from 'react';
import type { OwnPage } from '../../../shared/protocol/plan.ts';
import { OwnPageProvider, useOwnPage } from '../../features/personal/index.ts';
import type { Answers } from '../answers.ts';
import type { Specimen } from '../specimen.ts';

export const TOKEN = 'a-secret-of-the-gallery';

/** Stands around parts of one's own page: as the page itself does it, with what the server says of it. */
function Mine({ children }: { children: ReactNode }) {
  const mine = useOwnPage(TOKEN);
  return <OwnPageProvider mine={mine}>{mine.page && children}</OwnPageProvider>;
}

/** What the server says to who has this page. */
export const ownAnswers = (page: OwnPage): Answers => ({
  'GET /own': { is: page },
  'PUT /own/plan': { is: page.plan },
  'PUT /own/contact': { is: {} },
  'PUT /own/share': { is: {} },
  'PUT /own/keep': { is: {} },
  'PUT /own/pseudonym': { is: {} },
  'GET /own/statements': { is: page.statements },
  'POST /own/statements': { is: page.statements },
  'POST /own/follow-up': {
    is: {
      link: 'https://kandidaat.example/later#f-k3jd9s8f7',
      token: 'f-k3jd9s8f7',
      dueOn: page.session.deleteOn,
      deleteOn: page.session.deleteOn,
    },
  },
});

/** A part of somebody's own page. */
export const ofOwn = (page: OwnPage, part: ReactNode, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <Mine>{part}</Mine>,
  store: { seatToken: TOKEN },
  answers: ownAnswers(page),
  ...rest,
});
