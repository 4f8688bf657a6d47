import { LaterCard } from '../../../features/personal/index.ts';
import { ofOwn, ownAnswers } from '../../scenes/Mine.tsx';
import { fullOwnPage } from '../../scenes/own.ts';
import { press, type, until, type Specimens } from '../../specimen.ts';

const page = fullOwnPage();
const make = '[data-specimen] section div > div > button';

export const frame = 520;
export const specimens: Specimens = {
  'to be made': ofOwn(page, <LaterCard />),
  made: ofOwn(page, <LaterCard />, { after: press(make) }),
  'not made': ofOwn(page, <LaterCard />, {
    answers: { ...ownAnswers(page), 'POST /own/follow-up': { refused: 409, error: 'notNow' } },
    after: press(make),
  }),
  'a code that cannot be': ofOwn(page, <LaterCard />, {
    after: async () => {
      await type('input[maxlength="20"]', 'a!');
      (await until('[data-specimen] section div > div:last-child > button')).click();
    },
  }),
};
