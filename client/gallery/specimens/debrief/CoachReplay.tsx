import { CoachReplay } from '../../../features/debrief/index.ts';
import { MOMENT, REPLAY } from '../../scenes/lookBack.ts';
import { nothing, press, until, type Specimens } from '../../specimen.ts';

const teams = [
  { id: 'linde', name: 'Linde', replay: 180 },
  { id: 'eik', name: 'Eik', replay: null },
];

export const frame = 900;
export const specimens: Specimens = {
  closed: () => <CoachReplay teams={teams} onShow={nothing} />,
  open: {
    show: () => <CoachReplay teams={teams} onShow={nothing} />,
    answers: { 'GET /teams/linde/replay': { is: REPLAY }, 'GET /teams/linde/replay/180': { is: MOMENT } },
    after: async place => {
      await press('[data-specimen] button')(place);
      await until('#replay-where');
    },
  },
};
