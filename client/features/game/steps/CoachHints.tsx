import { HandHelping } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Hints.module.css';

/** Hints about this task in the coach's own words. A toast announces a new one. */
export function CoachHints({ hints }: { hints: readonly string[] }) {
  const t = useT();
  if (hints.length === 0) return null;
  return (
    <Stack as="ol" gap={8} aria-label={t('game.coach.hints')}>
      {hints.map((hint, at) => (
        <li key={at} className={css.hint}>
          <HandHelping aria-hidden />
          <p>
            <b>{t('game.coach.name')}:</b> {hint}
          </p>
          <ReadAloud text={hint} compact />
        </li>
      ))}
    </Stack>
  );
}
