import { AccountPage } from '../../../coach/account/index.ts';
import { ANS, COACHES, MUSTAFA } from '../../scenes/hosting.ts';
import { nothing, press, type, until, type Specimen, type Specimens } from '../../specimen.ts';

const page = (
  me = ANS,
  answers: Specimen['answers'] = { 'GET /coaches': { is: COACHES } },
  after?: Specimen['after'],
): Specimen => ({
  show: () => <AccountPage me={me} onChanged={nothing} onSignOut={nothing} onSignedOut={nothing} />,
  answers,
  ...(after && { after }),
});
const link = { link: 'https://kandidaat.example/coach/uitnodiging#t=k3jd9s8f7', expiresAt: Date.UTC(2026, 10, 29) };

export const frame = 'page';
export const specimens: Specimens = {
  'of the first coach': page(),
  'of another coach': page(MUSTAFA),
  'coaches do not come': page(ANS, { 'GET /coaches': 'offline' }),
  'somebody is invited': page(ANS, { 'GET /coaches': { is: COACHES }, 'POST /coaches/invite': { is: link } }, async () => {
    await type('form input:not([type="radio"])', 'Bo');
    (await until('form button')).click();
    await until('form [aria-live] input');
  }),
  'nothing filled in': page(ANS, { 'GET /coaches': { is: [] } }, async place => {
    for (const form of place.querySelectorAll('form')) form.requestSubmit();
  }),
  'remove a colleague?': page(ANS, undefined, press('li button')),
};
