import { Suspense } from 'react';
import type { Phase } from '../../shared/protocol/view.ts';
import { useClient } from '../store/store.ts';
import { RevealHeldPage } from './RevealHeldPage.tsx';
import { Loading } from '../layout/Loading.tsx';
import { BriefingPage, DebriefPage, GamePage, Messages, RevealPage } from './phasePages.ts';

/** The page of a team's phase, with the messages to its players. */
export function PhasePage({ phase }: { phase: Phase }) {
  return (
    <>
      <Page phase={phase} />
      <Suspense>
        <Messages />
      </Suspense>
    </>
  );
}

function Page({ phase }: { phase: Phase }) {
  const held = useClient(state => state.view?.phase === 'reveal' && state.view.reveal === null);
  switch (phase) {
    case 'briefing':
      return <BriefingPage />;
    case 'playing':
    case 'paused':
    case 'deciding':
      return <GamePage />;
    case 'reveal':
      return held ? <RevealHeldPage /> : <RevealPage />;
    case 'debrief':
    case 'closed':
      return <DebriefPage />;
    case 'lobby':
      return <Loading />;
  }
}
