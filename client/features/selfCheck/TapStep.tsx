import { Hand } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PracticeWindow, type StepProps } from '../lobby/index.ts';

/** One press of a button. */
export function TapStep({ onDone }: StepProps) {
  const t = useT();
  return (
    <PracticeWindow icon={Hand} title={t('selfCheck.tap.title')} read={t('selfCheck.tap.say')}>
      <p>{t('selfCheck.tap.say')}</p>
      <div>
        <Button onPress={() => onDone(t('selfCheck.tap.done'))}>{t('selfCheck.tap.button')}</Button>
      </div>
    </PracticeWindow>
  );
}
