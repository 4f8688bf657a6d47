import { Suspense } from 'react';
import type { Phase } from '../../shared/protocol/view.ts';
import { useClient } from '../store/store.ts';
import { HeldPage } from './HeldPage.tsx';
import { Loading } from '../layout/Loading.tsx';
import { BriefingPage, DebriefPage, GamePage, Messages, RevealPage } from './phasePages.ts';

/** The page that belongs to where a team is, and what is said to its people there. */
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
      return held ? <HeldPage /> : <RevealPage />;
    case 'debrief':
    case 'closed':
      return <DebriefPage />;
    case 'lobby':
      return <Loading />;
  }
}
