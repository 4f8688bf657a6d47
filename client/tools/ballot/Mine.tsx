import { PenLine } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import css from './ballot.module.css';

interface MineProps {
  view: ToolParts<'ballot'>['ballot'];
  usable: boolean;
  onChange: () => void;
}

/** This person's choice once it is sent; it can still be changed. */
export function Mine({ view, usable, onChange }: MineProps) {
  const t = useT();
  if (!view.mine) return null;
  const label = (id: string) => view.options.find(option => option.id === id)?.label ?? id;
  return (
    <Part title={t('tools.ballot.yourChoice')}>
      <dl className={css.mine}>
        <div>
          <dt>{t('tools.ballot.firstShort')}</dt>
          <dd>{label(view.mine.first)}</dd>
        </div>
        <div>
          <dt>{t('tools.ballot.secondShort')}</dt>
          <dd>{label(view.mine.second)}</dd>
        </div>
      </dl>
      {usable && (
        <div>
          <Button icon={PenLine} onPress={onChange}>
            {t('tools.ballot.change')}
          </Button>
        </div>
      )}
    </Part>
  );
}
