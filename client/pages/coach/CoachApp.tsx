import { useCallback, useEffect } from 'react';
import { useLocation, useRoute } from 'wouter';
import { Loading } from '../../app/Loading.tsx';
import { disconnectCoach } from '../../net/coach.ts';
import { api } from '../../net/http.ts';
import { SessionPage } from './session/SessionPage.tsx';
import { SessionsPage } from './sessions/SessionsPage.tsx';
import { SignInPage } from './signIn/SignInPage.tsx';
import { useCoachMe } from './useCoachMe.ts';

/** The coach's side: sign in, the list of sessions, and one session from welcome to debrief. */
export function CoachApp() {
  const { state, signedIn, signedOut } = useCoachMe();
  const [, go] = useLocation();
  const [isSession, params] = useRoute('/coach/:session');
  const session = isSession ? params.session : null;

  const onSignedOut = useCallback(() => signedOut('signedOut'), [signedOut]);

  useEffect(() => {
    if (state.is === 'out' || !session) disconnectCoach();
  }, [state.is, session]);

  if (state.is === 'asking') return <Loading />;
  if (state.is === 'out') return <SignInPage why={state.why} onSignedIn={signedIn} />;
  if (session) return <SessionPage key={session} id={session} onSignedOut={onSignedOut} />;
  return (
    <SessionsPage
      me={state.me}
      onOpen={id => go(`/coach/${id}`)}
      onSignedOut={onSignedOut}
      onSignOut={() => {
        void api.coach.signOut().catch(() => undefined);
        go('/coach');
        signedOut(null);
      }}
    />
  );
}
