import { Mail, MailOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Feedback } from '../../../ui/Feedback.tsx';
import css from './Practice.module.css';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

/** Practises opening and closing a letter. */
export function LetterStep({ name, onDone }: StepProps) {
  const t = useT();
  const [letter, setLetter] = useState<'lies' | 'open' | 'read'>('lies');
  const envelope = useRef<HTMLButtonElement>(null);
  const lines = [t('lobby.letter.one'), t('lobby.letter.two'), t('lobby.letter.three')];

  if (letter === 'open')
    return (
      <PracticeWindow
        arrives
        icon={MailOpen}
        title={t('lobby.letter.title')}
        read={lines.join(' ')}
        onClose={() => {
          setLetter('read');
          onDone(t('lobby.letter.closed'));
          requestAnimationFrame(() => envelope.current?.focus());
        }}
      >
        <p>{t('lobby.letter.dear', { name })}</p>
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        <p>{t('lobby.letter.bye')}</p>
        <Feedback kind="info">{t('lobby.letter.close')}</Feedback>
      </PracticeWindow>
    );
  return (
    <div className={css.onDesk}>
      <h2 tabIndex={-1} className={css.bubble}>
        {t('lobby.letter.onDesk')}
      </h2>
      <Button ref={envelope} className={css.envelope} icon={Mail} onPress={() => setLetter('open')}>
        {t('lobby.letter.open')}
      </Button>
    </div>
  );
}
