import { OwnPage } from '../../../features/personal/OwnPage.tsx';
import { ownAnswers, TOKEN } from '../../scenes/Mine.tsx';
import { fullOwnPage } from '../../scenes/own.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const show = () => <OwnPage />;
const seat = { seatToken: TOKEN };
const full = fullOwnPage();
const own = (rest: Partial<Specimen>): Specimen => ({ show, store: seat, address: '/eigen', ...rest });

export const frame = 'page';
export const specimens: Specimens = {
  'not here yet': own({}),
  'nobody sits here': { show, address: '/eigen' },
  'a page is kept here: is it yours?': { show, address: '/eigen', kept: { ownPage: { token: TOKEN, name: 'Ria' } } },
  gone: own({ answers: { 'GET /own': { refused: 404, error: 'notFound' } } }),
  'closed, by a link of the coach': own({ answers: { 'GET /own': { refused: 403, error: 'notYours' } } }),
  'no line': own({ answers: { 'GET /own': 'offline' } }),
  'plan on paper': own({ answers: ownAnswers(full), address: '/eigen/plan' }),
  'certificate on paper': own({ answers: ownAnswers(full), address: '/eigen/bewijs' }),
  'certificate, without what is not known': own({
    answers: ownAnswers({ ...full, certificate: { ...full.certificate!, coach: null, duration: null, practised: [] } }),
    address: '/eigen/bewijs',
  }),
};
