import { Volume2 } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises reading aloud with the real button. Left out where there is no voice. */
export function ReadAloudStep({ onDone }: StepProps) {
  const t = useT();
  return (
    <PracticeWindow icon={Volume2} title={t('lobby.read.title')}>
      <p>{t('lobby.read.text')}</p>
      <div>
        <ReadAloud text={t('lobby.read.text')} onRead={() => onDone(t('lobby.read.done'))} />
      </div>
    </PracticeWindow>
  );
}
