import { AArrowDown, AArrowUp, Type } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { TEXT_SIZES } from '../../../store/settings.ts';
import { changeSettings, useClient } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { PracticeWindow } from './PracticeWindow.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import type { StepProps } from './props.ts';

/** Practises changing the text size, with two buttons for the real setting. */
export function TextSizeStep({ onDone }: StepProps) {
  const t = useT();
  const at = useClient(state => TEXT_SIZES.indexOf(state.settings.text));
  const [changed, setChanged] = useState(false);
  const to = (index: number) => {
    const text = TEXT_SIZES[index];
    if (!text) return;
    changeSettings({ text });
    setChanged(true);
    onDone();
  };
  return (
    <PracticeWindow icon={Type} title={t('lobby.size.title')}>
      <p>{t('lobby.size.say')}</p>
      <Cluster gap={16}>
        <Button icon={AArrowDown} disabled={at === 0} onPress={() => to(at - 1)}>
          {t('lobby.size.smaller')}
        </Button>
        <Button icon={AArrowUp} disabled={at === TEXT_SIZES.length - 1} onPress={() => to(at + 1)}>
          {t('lobby.size.bigger')}
        </Button>
      </Cluster>
      {changed && <p>{t('lobby.size.done')}</p>}
    </PracticeWindow>
  );
}
