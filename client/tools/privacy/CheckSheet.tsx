import { FileX } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { SwitchButton } from '../../ui/SwitchButton.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './privacy.module.css';

interface CheckSheetProps {
  view: ToolParts<'privacy'>['check'];
  usable: boolean;
  onMark: (line: string, on: boolean) => Promise<boolean>;
}

/** The sheet as it opens at the client's, for a second person: whoever checks taps what must go. */
export function CheckSheet({ view, usable, onMark }: CheckSheetProps) {
  const t = useT();
  const { maker, lines } = view;
  const marks = useOptimisticValues<boolean>(Object.fromEntries(lines.map(line => [line.id, line.marked])));
  const intro = maker === '' ? t('tools.privacy.checkOwn') : t('tools.privacy.checkIntro', { name: maker });
  const read = () => [intro, ...lines.map(({ label, example }) => `${label}: ${example}`)].join('. ');
  return (
    <Part title={t('tools.privacy.checkTitle')} read={read}>
      <p className={kit.intro}>{intro}</p>
      <ul className={classes(kit.paper, css.checked)}>
        {lines.map(({ id, label, example }) => {
          const marked = marks.value(id) ?? false;
          return (
            <li key={id} className={classes(marked && css.marked)}>
              <SwitchButton
                checked={marked}
                busy={marks.waiting(id)}
                disabled={!usable}
                className={classes(kit.plain, css.checkLine)}
                onChange={on => marks.set(id, on, onMark(id, on))}
              >
                <span className={css.fieldText}>
                  <span className={kit.meta}>{label}</span>
                  <b>{example}</b>
                </span>
                <span className={css.mark}>
                  {marked && <FileX size={22} aria-hidden />}
                  {marked ? t('tools.privacy.marked') : t('tools.privacy.mark')}
                </span>
              </SwitchButton>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
