import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ColleagueNote } from '../../../ui/ColleagueNote.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises asking a colleague: one press, and the answer comes as a yellow card. */
export function AskStep({ onDone }: StepProps) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  return (
    <PracticeWindow icon={MessageCircleQuestionMark} title={t('lobby.ask.title')}>
      <p>{t('lobby.ask.question')}</p>
      {asked ? (
        <>
          <p className="meta">{t('lobby.ask.asked')}</p>
          <ColleagueNote portrait="noor" mood="blij" title={t('lobby.ask.answers')}>
            {t('lobby.ask.answer')}
          </ColleagueNote>
        </>
      ) : (
        <div>
          <Button
            icon={MessageCircleQuestionMark}
            onPress={() => {
              setAsked(true);
              announce(`${t('lobby.ask.answers')}: ${t('lobby.ask.answer')}`);
              onDone(t('lobby.ask.done'));
            }}
          >
            {t('lobby.ask.button')}
          </Button>
        </div>
      )}
    </PracticeWindow>
  );
}
