import { Check, Hourglass, PenLine } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './ballot.module.css';

interface WaitingProps {
  view: ToolParts<'ballot'>['ballot'];
  usable: boolean;
  onChange?: () => void; // absent while this person is choosing
}

/** Who has chosen already, and for how many the team waits. What they chose stays hidden. */
export function Waiting({ view, usable, onChange }: WaitingProps) {
  const t = useT();
  const label = (id: string) => view.options.find(option => option.id === id)?.label ?? id;
  return (
    <Part title={t('tools.ballot.voted')} className={css.waiting}>
      {view.mine && onChange && (
        <div className={css.mine}>
          <p>
            {t('tools.ballot.yourChoice')}: <b>{label(view.mine.first)}</b>, {label(view.mine.second)}
          </p>
          <Button size="s" icon={PenLine} disabled={!usable} onPress={onChange}>
            {t('tools.ballot.change')}
          </Button>
        </div>
      )}
      {view.voted.length === 0 ? (
        <p>{t('tools.ballot.nobodyYet')}</p>
      ) : (
        <ul className={css.names}>
          {view.voted.map(name => (
            <li key={name}>
              <Check size={20} strokeWidth={3} aria-hidden />
              {name}
            </li>
          ))}
        </ul>
      )}
      {view.waiting > 0 && (
        <p className={kit.sign}>
          <Hourglass size={22} aria-hidden />
          {t('tools.ballot.waiting', { count: view.waiting })}
        </p>
      )}
      <p className={kit.meta}>{t('tools.ballot.hidden')}</p>
    </Part>
  );
}
