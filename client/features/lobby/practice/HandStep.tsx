import { Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises raising a hand with the real button at the top right; the coach sees it. */
export function HandStep({ onDone }: StepProps) {
  const t = useT();
  const up = useClient(state => state.session?.me.hand === true);
  const said = useRef(false);
  useEffect(() => {
    if (!up || said.current) return;
    said.current = true;
    onDone(t('lobby.hand.down'));
  }, [up, onDone, t]);
  return (
    <PracticeWindow icon={Hand} title={t('lobby.hand.title')}>
      <p>{up ? t('lobby.hand.up') : t('lobby.hand.say')}</p>
    </PracticeWindow>
  );
}
