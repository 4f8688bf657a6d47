import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Feedback } from '../../../ui/Feedback.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises asking for a hint, to see that it costs nothing. */
export function HintStep({ onDone }: StepProps) {
  const t = useT();
  const [hint, setHint] = useState(false);
  return (
    <PracticeWindow icon={Lightbulb} title={t('lobby.hint.title')}>
      <p>
        <b>{t('lobby.hint.puzzle')}</b> {t('lobby.hint.drawers')}
      </p>
      {hint ? (
        <Feedback kind="info">{t('lobby.hint.hint')}</Feedback>
      ) : (
        <div>
          <Button
            icon={Lightbulb}
            onPress={() => {
              setHint(true);
              announce(t('lobby.hint.hint'));
              onDone(t('lobby.hint.done'));
            }}
          >
            {t('lobby.hint.button')}
          </Button>
        </div>
      )}
    </PracticeWindow>
  );
}
