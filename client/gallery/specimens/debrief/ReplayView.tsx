import { ReplayView } from '../../../features/debrief/replay/ReplayView.tsx';
import { MOMENT, REPLAY } from '../../scenes/lookBack.ts';
import { nothing, press, until, type Specimen, type Specimens } from '../../specimen.ts';

const team = 'linde';
const answers = { 'GET /teams/linde/replay': { is: REPLAY }, 'GET /teams/linde/replay/180': { is: MOMENT } };
const drawn = async () => {
  await until('#replay-where');
};
const ofSeat = (rest: Partial<Specimen>): Specimen => ({
  show: () => <ReplayView team={team} as="seat" shared={180} />,
  answers,
  after: drawn,
  ...rest,
});

export const frame = 900;
export const specimens: Specimens = {
  'shown by the coach': ofSeat({}),
  'tables in place of pictures': ofSeat({
    after: async place => {
      await drawn();
      await press(
        'section[aria-labelledby="replay-path"] button',
        'section[aria-labelledby="replay-roles"] button + button',
      )(place);
    },
  }),
  'away from what the coach shows': ofSeat({
    after: async place => {
      await drawn();
      await press('input[type="range"] + *, [data-specimen] section > div > div > button')(place);
    },
  }),
  'for oneself, not here yet': { show: () => <ReplayView team={team} as="seat" shared={null} onClose={nothing} /> },
  'does not come': {
    show: () => <ReplayView team={team} as="seat" shared={null} onClose={nothing} />,
    answers: { 'GET /teams/linde/replay': 'offline' },
  },
  'of the coach': {
    show: () => <ReplayView team={team} as="coach" shared={180} onShare={nothing} onClose={nothing} />,
    answers,
    after: drawn,
  },
};
