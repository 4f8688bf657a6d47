import { Check } from 'lucide-react';
import type { NotebookParts } from '../../../shared/tools/notebook/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Face } from '../kit/Face.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './notebook.module.css';

/** What the team shared, and who is still writing, by name. */
export function TeamSentences({ view }: { view: NotebookParts['share'] }) {
  const t = useT();
  const { shared, writing } = view;
  const read = () => shared.map(({ name, text }) => `${name}: ${text}`).join(' ');
  return (
    <Part title={t('tools.notebook.shared')} read={shared.length > 0 ? read : undefined}>
      <Stack as="ul" gap={8}>
        {shared.map(({ seat, name, text }) => (
          <li key={seat} className={css.sentence}>
            <Face seat={seat} size={44} />
            <p>
              <b>{name}</b>
              <span>{text}</span>
            </p>
          </li>
        ))}
        {writing.map(({ seat, name }) => (
          <li key={seat} className={classes(css.sentence, css.open)}>
            <Face seat={seat} size={44} />
            <p>{t('tools.notebook.writing', { name })}</p>
          </li>
        ))}
      </Stack>
      {view.ready && writing.length === 0 && (
        <p className={classes(kit.sign, kit.good)}>
          <Check size={22} strokeWidth={3} aria-hidden />
          {t('tools.notebook.ready')}
        </p>
      )}
    </Part>
  );
}
