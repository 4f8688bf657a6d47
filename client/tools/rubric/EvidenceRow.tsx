import type { RubricCard } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { useToolState } from '../kit/useToolState.ts';
import css from './rubric.module.css';

interface EvidenceRowProps {
  row: RubricCard['rows'][number];
  questions: RubricCard['questions'];
  open: boolean; // the questions are asked
  usable: boolean;
  onTick: (did: boolean, better: boolean) => Promise<boolean>;
}

/** One sentence. The second question follows only on a yes to the first; the answers are sent when they are complete. */
export function EvidenceRow({ row, questions, open, usable, onTick }: EvidenceRowProps) {
  const t = useT();
  const [half, setHalf] = useToolState<boolean>(`half.${row.text}`, false); // "yes" to the first question, the second not answered
  const optimistic = useOptimisticValues<boolean | undefined>({ did: row.ticks?.did, better: row.ticks?.better });
  const did = half || optimistic.value('did');
  const better = half ? undefined : optimistic.value('better');
  const send = (first: boolean, second: boolean): void => {
    setHalf(false);
    const done = onTick(first, second);
    optimistic.set('did', first, done);
    optimistic.set('better', second, done);
  };
  const question = (legend: string, value: boolean | undefined, onChange: (yes: boolean) => void) => (
    <Segmented
      legend={legend}
      options={[
        { id: 'yes', label: t('common.yes') },
        { id: 'no', label: t('common.no') },
      ]}
      value={value === undefined ? null : value ? 'yes' : 'no'}
      disabled={!usable}
      onChange={id => onChange(id === 'yes')}
    />
  );
  return (
    <li className={css.evidence}>
      <Row gap={12} justify="between">
        <h4>
          {row.label} <span className={kit.meta}>× {row.weight}</span>
        </h4>
        <span className={css.points}>
          {row.points ?? '–'}
          <span className="vh"> {t('tools.rubric.points', { count: row.points ?? 0 })}</span>
        </span>
      </Row>
      <p className={css.sentence}>“{row.text}”</p>
      {open && (
        <Cluster gap={16} rowGap={8} className={css.questions}>
          {question(questions.did, did, yes => (yes ? setHalf(true) : send(false, false)))}
          {did && question(questions.better, better, yes => send(true, yes))}
        </Cluster>
      )}
      {row.explained && <p className={kit.meta}>{row.explained}</p>}
    </li>
  );
}
