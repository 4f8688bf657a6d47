import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { useT } from '../i18n/index.ts';
import { ConnectionBanner } from '../layout/ConnectionBanner.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { useToastPlace } from './useToastPlace.ts';
import { WidgetWords } from '../layout/WidgetWords.tsx';
import css from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from '../layout/Loading.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import {
  AboutPage,
  CoachApp,
  HelpDialog,
  JoinPage,
  LaterPage,
  MirrorPage,
  NeedPage,
  OwnPage,
  PlayPage,
  PrivacyPage,
  RoomScreenPage,
  ScreenPage,
  SecondPage,
  SelfCheckPage,
  SettingsDialog,
} from './pages.ts';
import { SkipLink } from './SkipLink.tsx';

/** Maps addresses to pages, and holds what lies over every page: dialogs, toasts, live region. */
export function App() {
  useT(); // re-renders everything when the language changes
  const place = useToastPlace();
  return (
    <WidgetWords>
      <ErrorBoundary>
        <SkipLink />
        {place === 'top' && <Toasts place="top" />}
        <div className={css.page}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={JoinPage} />
              <Route path="/m/:code" component={JoinPage} />
              <Route path="/thuis/tweede" component={SecondPage} />
              <Route path="/thuis/:code?" component={SelfCheckPage} />
              <Route path="/nodig/:code?" component={NeedPage} />
              <Route path="/spel" component={PlayPage} />
              <Route path="/meekijken/:session/:team/:seat" component={MirrorPage} />
              <Route path="/coach/:session/scherm" component={ScreenPage} />
              <Route path="/scherm/:code?" component={RoomScreenPage} />
              <Route path="/coach/*?" component={CoachApp} />
              <Route path="/eigen/*?" component={OwnPage} />
              <Route path="/later" component={LaterPage} />
              <Route path="/privacy" component={PrivacyPage} />
              <Route path="/over" component={AboutPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </div>
        {place === 'foot' && <Toasts place="foot" />}
        <Suspense fallback={null}>
          <SettingsDialog />
          <HelpDialog />
        </Suspense>
        <ConnectionBanner />
        <LiveRegion />
      </ErrorBoundary>
    </WidgetWords>
  );
}
