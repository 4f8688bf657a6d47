import { MessageCircle } from 'lucide-react';
import type { FilterChoice } from '../../../shared/tools/ats/view.ts';
import { useT } from '../../i18n/index.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './ats.module.css';

/** Who would switch this filter off first, and why. */
export function Choices({ choices }: { choices: readonly FilterChoice[] }) {
  const t = useT();
  if (choices.length === 0) return null;
  return (
    <Stack as="ul" gap={4} className={css.choices} aria-label={t('tools.ats.choseThis')}>
      {choices.map(({ name, reason }, at) => (
        <li key={at}>
          <MessageCircle size={20} aria-hidden />
          <span>
            <b>{name}:</b> “{reason}”
          </span>
        </li>
      ))}
    </Stack>
  );
}
