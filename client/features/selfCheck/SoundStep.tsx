import { ArrowRight, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { PracticeWindow, SoundQuestion, type StepProps } from '../lobby/index.ts';

/** Whether this device makes a sound that one hears. Who does not hear it has tried as well, and goes on without sound. */
export function SoundStep({ onDone }: StepProps) {
  const t = useT();
  const [silent, setSilent] = useState(false);
  const heard = (yes: boolean) => {
    setSilent(!yes);
    if (yes) onDone(t('selfCheck.sound.done'));
    else announce(t('selfCheck.sound.louder'));
  };
  return (
    <PracticeWindow icon={Volume2} title={t('selfCheck.sound.title')} read={t('selfCheck.sound.say')}>
      <p>{t('selfCheck.sound.say')}</p>
      <div>
        <SoundQuestion onHeard={heard} />
      </div>
      {silent && (
        <>
          <Feedback kind="info">{t('selfCheck.sound.louder')}</Feedback>
          <div>
            <Button iconAfter={ArrowRight} onPress={() => onDone(t('selfCheck.sound.without'))}>
              {t('selfCheck.sound.goOn')}
            </Button>
          </div>
        </>
      )}
    </PracticeWindow>
  );
}
