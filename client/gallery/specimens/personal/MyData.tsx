import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { OwnData } from '../../../../shared/protocol/plan.ts';
import { MyData } from '../../../features/personal/cards/MyData.tsx';
import { ofOwn, ownAnswers } from '../../scenes/Mine.tsx';
import { fullOwnPage, keptOwnPage } from '../../scenes/own.ts';
import { nothing, press, type Specimens } from '../../specimen.ts';

const page = fullOwnPage();
const data: OwnData = {
  made: NOW,
  deleteOn: page.session.deleteOn,
  seat: { name: 'Ria', portrait: 'p03', language: 'nl', practice: ['letter', 'chat'] },
  statements: [
    { moment: 'before', id: 'g1', answer: '2', at: NOW },
    { moment: 'after', id: 'g1', answer: 'unknown', at: NOW },
  ],
  plan: page.plan,
  planSharedSince: NOW,
  contact: page.contacts.mine,
  coachNote: { text: 'Ria wil eerst een ochtend meelopen.', at: NOW },
  texts: [{ at: NOW, text: 'Wie heeft de lijst met goede adressen?' }],
  feedback: page.feedback,
  acts: [{ at: NOW, type: 'tool.act' }],
  keptPage: null,
};
const kept = keptOwnPage();
const keptData: OwnData = {
  ...data,
  statements: [],
  acts: [],
  coachNote: null,
  planSharedSince: null,
  keptPage: {
    since: NOW,
    date: NOW,
    coach: 'Ans',
    learn: [],
    texts: { nl: { level: 'De lege stoel', did: kept.did } },
    cards: kept.contacts.others,
  },
};
const part = <MyData onErased={nothing} />;
const button = (nth: number) => press(`[data-specimen] section div > div > button:nth-of-type(${nth})`);

export const frame = 520;
export const specimens: Specimens = {
  closed: ofOwn(page, part),
  'what is kept': ofOwn(page, part, { answers: { ...ownAnswers(page), 'GET /own/data.json': { is: data } }, after: button(1) }),
  'what is kept, not here yet': ofOwn(page, part, { after: button(1) }),
  'to be erased?': ofOwn(page, part, { after: button(4) }),
  'what is kept of a page that was kept': ofOwn(kept, part, {
    answers: { ...ownAnswers(kept), 'GET /own/data.json': { is: keptData } },
    after: button(1),
  }),
  'a page that was kept, to be erased?': ofOwn(kept, part, { after: button(4) }),
};
