import { Route, Switch } from 'wouter';
import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { JoinInfo } from '../../../../shared/protocol/http.ts';
import { FIRST_LANGUAGE } from '../../../../shared/text/languages.ts';
import { JoinPage } from '../../../features/join/JoinPage.tsx';
import { press, type, until, untilSaid, type Specimen, type Specimens } from '../../specimen.ts';

const info: JoinInfo = {
  session: 's',
  code: 'SOEP VLAG 427',
  level: 'De lege stoel',
  language: FIRST_LANGUAGE,
  deleteOn: NOW,
  door: 'open',
  takenFaces: [],
  facesShared: false,
};
const path = 'GET /join/SOEP%20VLAG%20427';
const show = () => (
  <Switch>
    <Route path="/m/:code" component={JoinPage} />
    <Route component={JoinPage} />
  </Switch>
);
const invited = (is: Partial<JoinInfo>): Specimen => ({
  show,
  address: '/m/soep-vlag-427',
  answers: { [path]: { is: { ...info, ...is } } },
  after: untilSaid(info.level),
});

export const frame = 'page';
export const specimens: Specimens = {
  empty: { show },
  'with a code that fits': invited({}),
  'some faces are taken': invited({ takenFaces: ['p02', 'p03', 'p08', 'p11'] }),
  'all faces are shared': invited({ takenFaces: ['p02'], facesShared: true }),
  'somebody took the chosen face': {
    ...invited({}),
    answers: { [path]: { is: info }, 'POST /join': { refused: 409, error: 'faceTaken' } },
    after: async place => {
      await untilSaid(info.level)(place);
      await type('input[name="given-name"]', 'Ria');
      await press('[data-part="portrait"] label:nth-child(5) input', 'button[type="submit"]')(place);
      await until('[data-part="portrait"] [aria-live] svg');
    },
  },
  'the coach has to let in': invited({ door: 'ask' }),
  'a code of a group that is over': invited({ door: 'over' }),
  'nothing filled in': { show, after: press('button[type="submit"]') },
  'half a code and no name': { ...invited({}), address: '/m/soep-vlag', after: press('button[type="submit"]') },
  'is it you?': {
    show,
    kept: { seat: { token: 'a-secret-of-the-gallery', name: 'Ria', portrait: 'p03' } },
    answers: { 'GET /seat': { is: { seat: 's1', session: 's', name: 'Ria', portrait: 'p03' } } },
  },
};
