import { History } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button, Panel } from '../../../ui/index.ts';
import { Replay } from './Replay.tsx';

/** Looking back for oneself, when one asks for it. */
export function OwnReplay({ team }: { team: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (open) return <Replay team={team} as="seat" shared={null} onClose={() => setOpen(false)} />;
  return (
    <Panel title={t('debrief.replay.title')}>
      <p>{t('debrief.replay.say')}</p>
      <Button icon={History} onPress={() => setOpen(true)}>
        {t('debrief.replay.open')}
      </Button>
    </Panel>
  );
}
