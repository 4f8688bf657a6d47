import { Lightbulb } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Stack } from '../../../ui/index.ts';
import css from './Hints.module.css';

/** The hints that were taken, newest last. A new one is announced. */
export function HintList({ hints }: { hints: readonly string[] }) {
  const t = useT();
  const seen = useRef(hints.length);
  useEffect(() => {
    const newest = hints.at(-1);
    if (hints.length > seen.current && newest !== undefined)
      announce(`${t('game.hint.title', { number: hints.length })}. ${newest}`);
    seen.current = hints.length;
  }, [hints, t]);
  if (hints.length === 0) return null;
  return (
    <Stack as="ol" gap={8} aria-label={t('game.hint.hints')}>
      {hints.map((hint, at) => (
        <li key={at} className={css.hint}>
          <Lightbulb aria-hidden />
          <p>
            <b>{t('game.hint.title', { number: at + 1 })}.</b> {hint}
          </p>
          <ReadAloud text={hint} compact />
        </li>
      ))}
    </Stack>
  );
}
