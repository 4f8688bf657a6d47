/** The public interface of `signIn`; everything else in this folder is internal. */
export { InvitePage } from './InvitePage.tsx';
export { PassphraseField } from './PassphraseField.tsx';
export { SignInPage } from './SignInPage.tsx';
export { takeSecretFromAddress } from './takeSecret.ts';
export { type CoachState, useCoachMe } from './useCoachMe.ts';
