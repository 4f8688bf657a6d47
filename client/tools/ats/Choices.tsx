import { MessageCircle } from 'lucide-react';
import type { FilterChoice } from '../../../shared/tools/ats/view.ts';
import { useT } from '../../i18n/index.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './ats.module.css';

/** Who would switch this filter off first, and why. */
export function Choices({ filter, choices }: { filter: string; choices: readonly FilterChoice[] }) {
  const t = useT();
  const here = choices.filter(choice => choice.filter === filter);
  if (here.length === 0) return null;
  return (
    <Stack as="ul" gap={4} className={css.choices} aria-label={t('tools.ats.choseThis')}>
      {here.map(({ name, reason }) => (
        <li key={name}>
          <MessageCircle size={20} aria-hidden />
          <span>
            <b>{name}:</b> “{reason}”
          </span>
        </li>
      ))}
    </Stack>
  );
}
