import { useEffect } from 'react';
import { useParams } from 'wouter';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { useT } from '../../i18n/index.ts';
import { connectCoach } from '../../net/coach.ts';
import { useClient } from '../../store/store.ts';
import { Crowded, guestOf } from '../frame/index.ts';
import { Screen } from './Screen.tsx';

/** `/coach/:session/scherm`: the shared screen of a session, for as long as it is open. */
export function ScreenPage() {
  const t = useT();
  const { session = '' } = useParams();
  const view = useClient(state => state.coach);
  const connection = useClient(state => state.connection);
  useEffect(() => connectCoach(session, guestOf(session)), [session]);

  if (connection === 'crowded') return <Crowded />;
  if (connection === 'ended' || connection === 'removed')
    return (
      <Message title={t('coach.gone')} portrait="noor">
        <p>{t('coach.goneSay')}</p>
      </Message>
    );
  if (!view || view.session.id !== session) return <Loading />;
  return <Screen view={view} />;
}
