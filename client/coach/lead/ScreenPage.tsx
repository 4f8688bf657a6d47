import { useEffect } from 'react';
import { useParams } from 'wouter';
import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { useT } from '../../i18n/index.ts';
import { connectCoach } from '../../net/coach.ts';
import { useClient } from '../../store/store.ts';
import { TooManyOpen, guestSecretOf } from '../frame/index.ts';
import { BigScreen, screenOf } from '../screen/index.ts';
import { DebriefScreen } from './DebriefScreen.tsx';

/** `/coach/:session/scherm`: the shared screen of a session. */
export function ScreenPage() {
  const t = useT();
  const { session = '' } = useParams();
  const view = useClient(state => state.coach);
  const connection = useClient(state => state.connection);
  useEffect(() => connectCoach(session, guestSecretOf(session)), [session]);

  if (connection === 'crowded') return <TooManyOpen />;
  if (connection === 'ended' || connection === 'removed')
    return (
      <Message title={t('coach.gone')} portrait="noor">
        <p>{t('coach.goneSay')}</p>
      </Message>
    );
  if (!view || view.session.id !== session) return <Loading />;
  const screen = screenOf(view);
  const debrief = screen.stage === 'talk' ? debriefProgress(view.teams).lead?.debrief : null;
  return debrief && view.talk ? <DebriefScreen view={view} talk={view.talk} debrief={debrief} /> : <BigScreen view={screen} />;
}
