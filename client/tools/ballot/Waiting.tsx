import { Check, Hourglass, PenLine } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import kit from '../kit/kit.module.css';
import css from './ballot.module.css';

interface WaitingProps {
  view: ToolParts<'ballot'>['ballot'];
  usable: boolean;
  onChange?: () => void; // absent while this person is choosing
}

/** Who has voted already, and how many have not. Their votes stay hidden. */
export function Waiting({ view, usable, onChange }: WaitingProps) {
  const t = useT();
  const label = (id: string) => view.options.find(option => option.id === id)?.label ?? id;
  return (
    <Part title={t('tools.ballot.voted')} className={css.waiting}>
      {view.mine && onChange && (
        <Cluster gap={16} rowGap={8} align="center" justify="between">
          <p>
            {t('tools.ballot.yourChoice')}: <b>{label(view.mine.first)}</b>, {label(view.mine.second)}
          </p>
          <Button size="s" icon={PenLine} disabled={!usable} onPress={onChange}>
            {t('tools.ballot.change')}
          </Button>
        </Cluster>
      )}
      {view.voted.length === 0 ? (
        <p>{t('tools.ballot.nobodyYet')}</p>
      ) : (
        <Cluster as="ul" gap={8} className={css.names}>
          {view.voted.map(name => (
            <li key={name}>
              <Check size={20} strokeWidth={3} aria-hidden />
              {name}
            </li>
          ))}
        </Cluster>
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
