import { AArrowDown, AArrowUp, Check, Type, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { TEXT_SIZES } from '../../../store/settings.ts';
import { changeSettings, useClient } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { PracticeWindow } from './PracticeWindow.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import type { StepProps } from './props.ts';

/** Practises changing the text size, with two buttons for the real setting; then asks whether it stays, so that nobody plays in letters they only tried. */
export function TextSizeStep({ onDone }: StepProps) {
  const t = useT();
  const text = useClient(state => state.settings.text);
  const [before] = useState(text);
  const [tried, setTried] = useState(false);
  const [settled, setSettled] = useState(false);
  const at = TEXT_SIZES.indexOf(text);
  const to = (index: number) => {
    const size = TEXT_SIZES[index];
    if (!size) return;
    changeSettings({ text: size });
    setTried(true);
    setSettled(size === before);
    if (size === before) onDone(t('lobby.size.done'));
    else announce(t('lobby.size.keep'));
  };
  const settle = (size: typeof text) => {
    changeSettings({ text: size });
    setSettled(true);
    onDone(t('lobby.size.done'));
  };
  return (
    <PracticeWindow icon={Type} title={t('lobby.size.title')}>
      <p>{t('lobby.size.say')}</p>
      <Cluster gap={16} rowGap={8}>
        <Button icon={AArrowDown} disabled={at === 0} onPress={() => to(at - 1)}>
          {t('lobby.size.smaller')}
        </Button>
        <Button icon={AArrowUp} disabled={at === TEXT_SIZES.length - 1} onPress={() => to(at + 1)}>
          {t('lobby.size.bigger')}
        </Button>
      </Cluster>
      {tried && !settled && (
        <Stack gap={8}>
          <p>
            <b>{t('lobby.size.keep')}</b>
          </p>
          <Cluster gap={16} rowGap={8}>
            <Button icon={Check} onPress={() => settle(text)}>
              {t('lobby.size.yes')}
            </Button>
            <Button icon={Undo2} onPress={() => settle(before)}>
              {t('lobby.size.no')}
            </Button>
          </Cluster>
        </Stack>
      )}
    </PracticeWindow>
  );
}
