import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Route, Switch, useLocation, useRoute, useSearchParams } from 'wouter';
import { languageTag } from '../../shared/text/languages.ts';
import { Loading } from '../layout/Loading.tsx';
import { disconnectCoach } from '../net/coach.ts';
import { api } from '../net/http.ts';
import { useClient } from '../store/store.ts';
import { AccountRole } from '../coach/frame/index.ts';
import { AccountPage, type AccountPageProps } from '../coach/account/index.ts';
import { GuidePage } from '../coach/guide/index.ts';
import { AnswersPage } from '../coach/answers/index.ts';
import { AroundPage } from '../coach/around/index.ts';
import { placeAt } from '../coach/frame/index.ts';
import { LevelPage } from '../coach/level/index.ts';
import { lazyPage } from '../layout/lazyPage.ts';
import { SessionPage } from '../coach/session/index.ts';
import { PlansPage } from '../coach/plans/index.ts';
import { PlanRoute } from '../coach/plan/index.ts';
import { SessionsPage } from '../coach/sessions/index.ts';
import { type CoachState, InvitePage, SignInPage, takeSecretFromAddress, useCoachMe } from '../coach/signIn/index.ts';

const ReportPage = lazyPage(async () => (await import('../coach/report/ReportPage.tsx')).ReportPage, 'report');
const TimePage = lazyPage(async () => (await import('../coach/time/TimePage.tsx')).TimePage, 'report');
const OverviewPage = lazyPage(async () => (await import('../coach/overview/OverviewPage.tsx')).OverviewPage, 'report');

/** The coach's pages. The guide, an invitation and a guest's link need no sign-in. */
export function CoachApp() {
  const { state, signedIn, signedOut } = useCoachMe();
  const locale = useClient(client => languageTag(client.settings.language)); // of the words that the widget library says by itself
  const [, go] = useLocation();
  const expired = useCallback(() => signedOut('signedOut'), [signedOut]);
  const leave = () => {
    void api.coach.signOut().catch(() => undefined);
    go('/coach');
    signedOut(null);
  };
  return (
    <I18nProvider locale={locale}>
      <Switch>
        <Route path="/coach/gids">
          <GuidePage />
        </Route>
        <Route path="/coach/uitnodiging">
          <InvitePage
            onSignedIn={me => {
              signedIn(me);
              go('/coach', { replace: true });
            }}
          />
        </Route>
        <Route>
          <Meetings state={state} onSignedIn={signedIn} onSignedOut={expired} onSignOut={leave} />
        </Route>
      </Switch>
    </I18nProvider>
  );
}

interface MeetingsProps {
  state: CoachState;
  onSignedIn: Parameters<typeof SignInPage>[0]['onSignedIn'];
  onSignedOut: () => void; // the cookie has expired
  onSignOut: () => void;
}
const PAGES = ['account', 'nieuw', 'overzicht'];

/** The pages for a signed-in coach; a guest with a session's link sees that session. */
function Meetings({ state, onSignedIn, onSignedOut, onSignOut }: MeetingsProps) {
  const [address, go] = useLocation();
  const [search] = useSearchParams();
  const [, params] = useRoute('/coach/:session/*?');
  const session = params && !PAGES.includes(params.session) && placeAt(address, params.session) ? params.session : null;
  const guest = useGuest(session);
  const out = state.is === 'out' && !guest;

  useEffect(() => {
    if (out || !session) disconnectCoach();
  }, [out, session]);

  if (session && guest) return <SessionPage key={session} id={session} guest={guest} onSignedOut={onSignedOut} />;
  if (state.is === 'asking') return <Loading late={state.late} />;
  if (state.is === 'out') return <SignInPage why={state.why} onSignedIn={onSignedIn} />;
  if (state.me.role === 'programme')
    return (
      <AccountRole value="programme">
        <ProgrammePages me={state.me} onChanged={onSignedIn} onSignOut={onSignOut} onSignedOut={onSignedOut} />
      </AccountRole>
    );
  return (
    <Switch>
      <Route path="/coach/account">
        <AccountPage me={state.me} onChanged={onSignedIn} onSignOut={onSignOut} onSignedOut={onSignedOut} />
      </Route>
      <Route path="/coach/overzicht">
        <OverviewPage onSignedOut={onSignedOut} />
      </Route>
      <Route path="/coach/nieuw">
        <PlanRoute
          session={null}
          from={search.get('van') ?? undefined}
          rehearsal={search.has('oefenen')}
          level={search.get('verhaal') ?? undefined}
          onDone={made => go(`/coach/${made.id}`)}
          onSignedOut={onSignedOut}
        />
      </Route>
      <Route path="/coach/wijzig/:session">
        {({ session: id }) => <PlanRoute session={id} onDone={() => go('/coach')} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/coach/verhaal/:level">{({ level }) => <LevelPage id={level} onSignedOut={onSignedOut} />}</Route>
      <Route path="/coach/verhaal/:level/antwoorden">
        {({ level }) => <AnswersPage of={{ level }} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/coach/:session/verslag">
        {({ session: id }) => <ReportPage key={id} id={id} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/coach/:session/tijd">{({ session: id }) => <TimePage key={id} id={id} onSignedOut={onSignedOut} />}</Route>
      <Route path="/coach/:session/plannen">
        {({ session: id }) => <PlansPage key={id} id={id} coach={state.me.id} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/coach/:session/rondom">
        {({ session: id }) => <AroundPage key={id} id={id} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/coach/:session/antwoorden">
        {({ session: id }) => <AnswersPage of={{ session: id }} onSignedOut={onSignedOut} />}
      </Route>
      <Route>
        {session ? (
          <SessionPage key={session} id={session} guest={null} onSignedOut={onSignedOut} />
        ) : (
          <SessionsPage me={state.me} onGo={go} onSignedOut={onSignedOut} />
        )}
      </Route>
    </Switch>
  );
}

/** The pages of a programme manager: figures, and inviting. Every other address of the coach's pages leads to the overview. */
function ProgrammePages({ me, onChanged, onSignOut, onSignedOut }: AccountPageProps) {
  return (
    <Switch>
      <Route path="/coach/account">
        <AccountPage me={me} onChanged={onChanged} onSignOut={onSignOut} onSignedOut={onSignedOut} />
      </Route>
      <Route path="/coach/:session/verslag">
        {({ session: id }) => <ReportPage key={id} id={id} onSignedOut={onSignedOut} />}
      </Route>
      <Route>
        <OverviewPage onSignedOut={onSignedOut} />
      </Route>
    </Switch>
  );
}

/** The secret of a guest's link to this session; null when there is none. */
function useGuest(session: string | null): string | null {
  const [known, setKnown] = useState<{ session: string; secret: string | null } | null>(null);
  if (session && known?.session !== session) setKnown({ session, secret: takeSecretFromAddress(`guest.${session}`, 'gast') });
  return session && known?.session === session ? known.secret : null;
}
