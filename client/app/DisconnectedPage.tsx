import { useLocation } from 'wouter';
import { useT } from '../i18n/index.ts';
import { storedOwnKey } from '../net/ownKey.ts';
import { leaveSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { ElsewherePage } from './ElsewherePage.tsx';
import { Message } from '../layout/Message.tsx';

const MOOD = { elsewhere: 'neutral', removed: 'denkt', refused: 'denkt', ended: 'blij' } as const;

/** The connection ended for a reason that a reconnect does not solve. */
export function DisconnectedPage({ why }: { why: keyof typeof MOOD }) {
  const t = useT();
  const [, go] = useLocation();
  const seat = useClient(state => state.seatToken);
  if (why === 'elsewhere') return <ElsewherePage />;
  return (
    <Message key={why} title={t(`join.${why}.title`)} portrait="noor" mood={MOOD[why]}>
      <p>{t(`join.${why}.say`)}</p>
      {why === 'ended' && seat !== null && storedOwnKey()?.token === seat && (
        <Button variant="primary" onPress={() => go('/eigen')}>
          {t('join.elsewhere.link.page')}
        </Button>
      )}
      <Button
        onPress={() => {
          leaveSeat();
          go('/');
        }}
      >
        {t(why === 'refused' ? 'join.tryAgain' : 'join.again')}
      </Button>
    </Message>
  );
}
