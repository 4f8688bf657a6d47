import { UserX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { Feedback } from '../../ui/Feedback.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import type { ToolWindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Applicants } from './Applicants.tsx';
import css from './ats.module.css';

/** The applicant tracking system: filters at the left, remaining applicants at the right; once solved, whom each filter removed. */
export function AtsWindow({ tool, act, steps }: ToolWindowProps<'ats'>) {
  const t = useT();
  const part = tool.parts.filters;
  const view = part?.view;
  const optimistic = useOptimisticValues<boolean>(
    Object.fromEntries((view?.filters ?? []).map(filter => [filter.id, filter.on])),
  );
  const said = view ? `${view.left.length} ${t('tools.ats.left', { total: view.total })}` : '';
  const before = useRef(said);
  useEffect(() => {
    if (before.current !== said) announce(said);
    before.current = said;
  }, [said]);
  if (!part || !view) return null;
  const usable = mayAct(tool, part);
  return (
    <div className={kit.tool}>
      <Stack gap={16} className={css.ats}>
        <Part title={t('tools.ats.filters')}>
          <ul className={css.switches}>
            {view.filters.map(filter => (
              <li key={filter.id} aria-busy={optimistic.waiting(filter.id)}>
                <Toggle
                  label={filter.label}
                  checked={optimistic.value(filter.id) ?? filter.on}
                  disabled={!usable}
                  onChange={on => optimistic.set(filter.id, on, act({ type: 'switch', filter: filter.id, on }))}
                />
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
      {steps('filters')}
    </div>
  );
}
