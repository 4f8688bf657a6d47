import { InvitePage, SignInPage } from '../../../coach/signIn/index.ts';
import { Toasts } from '../../../ui/Toasts.tsx';
import { nothing, press, type, type Specimen, type Specimens } from '../../specimen.ts';

const signIn = (why: Parameters<typeof SignInPage>[0]['why'], rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <SignInPage why={why} onSignedIn={nothing} />,
  ...rest,
});
const invite = (rest: Partial<Specimen>): Specimen => ({
  show: () => <InvitePage onSignedIn={nothing} />,
  address: '/coach/uitnodiging#t=a-secret-of-the-gallery',
  ...rest,
});
const invited = (reset: boolean) => ({ 'GET /invite': { is: { name: 'Mustafa', reset } } });

export const frame = 'page';
export const specimens: Specimens = {
  'sign in': signIn(null),
  'sign in again, a name is known': signIn('signedOut', { kept: { coachName: 'Mustafa' } }),
  'sign in, wrong': signIn('wrongPassphrase'),
  'sign in, nothing typed': signIn(null, { after: press('button[type="submit"]') }),
  'signed in with a short password from before': {
    show: () => (
      <>
        <Toasts place="top" />
        <SignInPage why={null} onSignedIn={nothing} />
      </>
    ),
    answers: { 'POST /coach/sign-in': { is: { id: 'c1', name: 'Ans', role: 'coach', first: true } } },
    after: async place => {
      await type('input[name="passphrase"]', 'acht hoog');
      await press('button[type="submit"]')(place);
    },
  },
  invited: invite({ answers: invited(false) }),
  'invited, too weak': invite({ answers: invited(false), after: () => type('input', 'mustafa1') }),
  'invited, good': invite({ answers: invited(false), after: () => type('input', 'fiets-wolk-lepel-tuin') }),
  'a new password': invite({ answers: invited(true) }),
  'invitation is over': invite({ answers: { 'GET /invite': { refused: 404, error: 'notFound' } } }),
  'no line': invite({ answers: { 'GET /invite': 'offline' } }),
};
