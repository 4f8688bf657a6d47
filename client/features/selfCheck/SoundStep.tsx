import { Volume2 } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { PracticeWindow, SoundQuestion, type StepProps } from '../lobby/index.ts';

/** Whether this device makes a sound that one hears. */
export function SoundStep({ onDone, onNotYet }: StepProps) {
  const t = useT();
  return (
    <PracticeWindow icon={Volume2} title={t('selfCheck.sound.title')} read={t('selfCheck.sound.say')}>
      <p>{t('selfCheck.sound.say')}</p>
      <div>
        <SoundQuestion onHeard={heard => (heard ? onDone(t('selfCheck.sound.done')) : onNotYet(t('lobby.checks.silent')))} />
      </div>
    </PracticeWindow>
  );
}
