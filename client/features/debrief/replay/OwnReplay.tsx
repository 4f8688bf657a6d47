import { History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button, Panel } from '../../../ui/index.ts';
import { Replay } from './Replay.tsx';

/** A button that opens the replay for this person only. */
export function OwnReplay({ team }: { team: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useEffect(() => {
    if (used.current) (open ? place.current : button.current)?.focus(); // the pressed button is gone: move the focus to its replacement
  }, [open]);
  const show = (next: boolean) => {
    used.current = true;
    setOpen(next);
  };
  if (open)
    return (
      <div ref={place} tabIndex={-1}>
        <Replay team={team} as="seat" shared={null} onClose={() => show(false)} />
      </div>
    );
  return (
    <Panel title={t('debrief.replay.title')}>
      <p>{t('debrief.replay.say')}</p>
      <Button ref={button} icon={History} onPress={() => show(true)}>
        {t('debrief.replay.open')}
      </Button>
    </Panel>
  );
}
