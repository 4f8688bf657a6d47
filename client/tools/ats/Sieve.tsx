import { UserX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Feedback } from '../../ui/Feedback.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { Part } from '../kit/Part.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Applicants } from './Applicants.tsx';
import css from './ats.module.css';
import { Choices } from './Choices.tsx';

interface SieveProps {
  view: ToolParts<'ats'>['filters'];
  opinions: ToolParts<'ats'>['vote']['filters']; // with who would switch each off first; [] where nobody is asked
  usable: boolean;
  onSwitch: (filter: string, on: boolean) => Promise<boolean>;
}

/** Filters at the left, with who would switch them off first; remaining applicants at the right; once solved, whom each filter removed. */
export function Sieve({ view, opinions, usable, onSwitch }: SieveProps) {
  const t = useT();
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(view.filters.map(filter => [filter.id, filter.on])));
  const said = `${view.left.length} ${t('tools.ats.left', { total: view.total })}`;
  const before = useRef(said);
  useEffect(() => {
    if (before.current !== said) announce(said);
    before.current = said;
  }, [said]);
  return (
    <Stack gap={16} className={css.ats}>
      <Part title={t('tools.ats.filters')}>
        <ul className={css.switches}>
          {view.filters.map(filter => (
            <li key={filter.id} aria-busy={optimistic.waiting(filter.id)}>
              <Toggle
                label={filter.label}
                checked={optimistic.value(filter.id) ?? filter.on}
                disabled={!usable}
                onChange={on => optimistic.set(filter.id, on, onSwitch(filter.id, on))}
              />
              <Choices choices={opinions.find(({ id }) => id === filter.id)?.choices ?? []} />
              {filter.lost && (
                <p className={css.lost}>
                  <UserX size={20} aria-hidden />
                  {filter.lost.length === 0 ? (
                    t('tools.ats.lostNobody')
                  ) : (
                    <span>
                      <span>{t('tools.ats.lost')}:</span> <b>{filter.lost.join(', ')}</b>
                    </span>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
        {view.note && (
          <Feedback kind="done" title="">
            {view.note}
          </Feedback>
        )}
      </Part>
      <Part title={said} hideTitle className={css.people} busy={optimistic.pending}>
        <Row as="p" gap={10} align="baseline" className={css.count}>
          <b>{view.left.length}</b>
          <span>{t('tools.ats.left', { total: view.total })}</span>
        </Row>
        <Applicants columns={view.columns} rows={view.left} />
      </Part>
    </Stack>
  );
}
