import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import type { Rows } from './useOrder.ts';
import css from './RowsHead.module.css';

export interface RowsHeadProps {
  rows: Rows;
  menu: ReactNode;
}

/** The heads of the columns. Those that sort are buttons; the last offers to put in order what has changed. */
export function RowsHead({ rows, menu }: RowsHeadProps) {
  const t = useT();
  return (
    <thead className={css.head}>
      <tr>
        <th scope="col" className={css.team} aria-sort={rows.sort === 'team' ? 'ascending' : 'none'}>
          <SortButton rows={rows} by="team" label={t('coach.rows.byTeam')}>
            {t('coach.rows.team')}
          </SortButton>
        </th>
        <th scope="col">{t('coach.rows.now')}</th>
        <th scope="col" className={css.faces}>
          {t('coach.rows.here')}
        </th>
        <th scope="col" className={css.done} aria-sort={rows.sort === 'done' ? 'ascending' : 'none'}>
          <SortButton rows={rows} by="done" label={t('coach.rows.byDone')}>
            {t('coach.rows.done')}
          </SortButton>
        </th>
        <th scope="col" className={css.acts} aria-sort={rows.sort === 'urgency' ? 'ascending' : 'none'}>
          <div>
            <OrderButton rows={rows} />
            {menu}
          </div>
        </th>
      </tr>
    </thead>
  );
}

function SortButton({ rows, by, label, children }: { rows: Rows; by: 'team' | 'done'; label: string; children: string }) {
  return (
    <button type="button" className={css.sort} aria-label={`${children}: ${label}`} onClick={() => rows.sortBy(by)}>
      {children}
      {rows.sort === by && <ArrowDown aria-hidden />}
    </button>
  );
}

/** Always in the same place and of the same size, so that what it says moves nothing. */
function OrderButton({ rows }: { rows: Rows }) {
  const t = useT();
  const { up, moves, sort } = rows;
  if (moves)
    return (
      <Button size="s" variant="attention" icon={up > 0 ? ArrowUp : undefined} className={css.order} onPress={rows.putInOrder}>
        {up > 0 ? t('coach.rows.up', { count: up }) : t('coach.rows.again')}
      </Button>
    );
  return (
    <Button
      size="s"
      variant="quiet"
      className={css.order}
      label={sort === 'urgency' ? t('coach.rows.inOrder') : t('coach.rows.byUrgency')}
      onPress={() => rows.sortBy('urgency')}
    >
      {t('coach.rows.inOrder')}
    </Button>
  );
}
