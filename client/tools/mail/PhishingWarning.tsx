import { ShieldAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './mail.module.css';

interface PhishingWarningProps {
  text: string;
  usable: boolean;
  onClose: () => void;
}

/** The page behind the button of the phishing mail: it calmly says what happened, and is harmless. */
export function PhishingWarning({ text, usable, onClose }: PhishingWarningProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={css.redPage}>
      <ShieldAlert size={56} strokeWidth={1.75} aria-hidden />
      <h3 ref={heading} tabIndex={-1}>
        {t('tools.mail.redTitle')}
      </h3>
      <p>{text}</p>
      <Cluster gap={16} rowGap={8} justify="center" className={css.redActions}>
        <Button disabled={!usable} onPress={onClose}>
          {t('tools.mail.closePage')}
        </Button>
        <ReadAloud text={text} compact />
      </Cluster>
    </article>
  );
}
