import { RotateCw } from 'lucide-react';
import { Message } from '../../layout/Message.tsx';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** Shown when this link, or this coach, has the session open in too many places. */
export function TooManyOpen() {
  const t = useT();
  return (
    <Message title={t('coach.crowded')} portrait="noor">
      <p>{t('coach.crowdedSay')}</p>
      <Button variant="primary" icon={RotateCw} onPress={() => location.reload()}>
        {t('coach.crowdedAgain')}
      </Button>
    </Message>
  );
}
