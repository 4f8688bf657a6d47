import { ArrowDown, ScrollText } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PracticeWindow, type StepProps } from '../lobby/index.ts';
import css from './SelfCheck.module.css';

const LINES = ['one', 'two', 'three', 'four', 'five'] as const;

/** A text that is longer than its window, with a button at its end. */
export function ScrollStep({ onDone }: StepProps) {
  const t = useT();
  const lines = LINES.map(line => t(`selfCheck.scroll.${line}`));
  return (
    <PracticeWindow icon={ScrollText} title={t('selfCheck.scroll.title')} read={lines.join(' ')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard */}
      <section className={css.long} aria-label={t('selfCheck.scroll.label')} tabIndex={0}>
        {lines.map((line, at) => (
          <p key={line}>
            {line} {at < lines.length - 1 && <ArrowDown aria-hidden />}
          </p>
        ))}
        <div>
          <Button onPress={() => onDone(t('selfCheck.scroll.done'))}>{t('selfCheck.scroll.button')}</Button>
        </div>
      </section>
    </PracticeWindow>
  );
}
