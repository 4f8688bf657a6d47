import { Hand, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RubricAction, RubricCard } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useMainAct } from '../kit/mainAct.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import { RuleLines } from './Rule.tsx';
import css from './rubric.module.css';

interface EvidenceCardProps {
  card: RubricCard;
  rule: readonly string[];
  usable: boolean;
  aside: ReactNode;
  act(action: RubricAction): Promise<boolean>;
}

/** One candidate's card on one screen: what has been counted, beside the sentences with their questions. Whoever took the card counts. */
export function EvidenceCard({ card, rule, usable, aside, act }: EvidenceCardProps) {
  const t = useT();
  const open = usable && !card.closed;
  const take = (over?: true): void => void act({ type: 'take', card: card.id, ...(over && { over }) });
  useMainAct(open && !card.takenBy ? { label: t('tools.rubric.take'), of: card.id, icon: Hand, off: null, press: take } : null);
  const read = () => `${card.label}. ${card.header}. ${card.rows.map(row => `${row.label}: ${row.text}`).join(' ')}`;
  const toDo = card.closed ? [] : card.rows.filter(row => !row.given);
  const counted = card.closed ? card.rows : card.rows.filter(row => row.given);
  const rows = (list: RubricCard['rows']): ReactNode => (
    <ul className={css.rows}>
      {list.map(row => (
        <EvidenceRow
          key={row.demand}
          row={row}
          questions={card.questions}
          open={open && !row.given}
          usable={open && card.mine}
          onTick={(did, better) => act({ type: 'tick', card: card.id, demand: row.demand, did, better })}
        />
      ))}
    </ul>
  );
  return (
    <Part title={card.label} read={read} aside={<p className={css.header}>{card.header}</p>}>
      <div className={kit.row}>
        {!open ? null : card.mine ? (
          <Button size="s" variant="quiet" icon={Undo2} onPress={() => void act({ type: 'leave', card: card.id })}>
            {t('tools.rubric.leave')}
          </Button>
        ) : card.takenBy ? (
          <>
            <p className={kit.meta}>{t('tools.rubric.takenBy', { name: card.takenBy })}</p>
            <Button size="s" variant="quiet" icon={Hand} onPress={() => take(true)}>
              {t('tools.rubric.takeOver')}
            </Button>
          </>
        ) : (
          <Button variant="primary" icon={Hand} onPress={() => take()}>
            {t('tools.rubric.take')}
          </Button>
        )}
        {aside}
      </div>
      <div className={css.columns}>
        {toDo.length > 0 && rows(toDo)}
        {counted.length > 0 && (
          <div className={css.rows}>
            {!card.closed && <h4>{t('tools.rubric.counted')}</h4>}
            {rows(counted)}
          </div>
        )}
      </div>
      {open && (
        <details className={css.help}>
          <summary>{t('tools.rubric.rule')}</summary>
          <RuleLines lines={rule} />
        </details>
      )}
    </Part>
  );
}
