/** What other parts use of `signIn`; all else in this folder is its own. */
export { InvitePage } from './InvitePage.tsx';
export { PassphraseField } from './PassphraseField.tsx';
export { SignInPage } from './SignInPage.tsx';
export { takeSecret } from './takeSecret.ts';
export { type CoachState, useCoachMe } from './useCoachMe.ts';
