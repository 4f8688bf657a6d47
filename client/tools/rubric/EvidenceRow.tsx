import type { RubricCard } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Feedback } from '../../ui/Feedback.tsx';
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
  usable: boolean;
  onTick: (did: boolean, better: boolean) => Promise<boolean>;
}
type Question = 'did' | 'better';

/** One sentence. It is sent once both questions have an answer; until then the first answer is local state. */
export function EvidenceRow({ row, questions, usable, onTick }: EvidenceRowProps) {
  const t = useT();
  const [half, setHalf] = useToolState<Partial<Record<Question, boolean>>>(`half.${row.text}`, {});
  const optimistic = useOptimisticValues<boolean | undefined>({ did: row.ticks?.did, better: row.ticks?.better });
  const value = (question: Question) => optimistic.value(question) ?? half[question];
  const answer = (question: Question, yes: boolean) => {
    const next = { did: value('did'), better: value('better'), [question]: yes };
    setHalf(next);
    if (next.did === undefined || next.better === undefined) return;
    const done = onTick(next.did, next.better);
    optimistic.set('did', next.did, done);
    optimistic.set('better', next.better, done);
  };
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
      <Cluster gap={32} rowGap={12} className={css.questions}>
        {(['did', 'better'] as const).map(question => {
          const now = value(question);
          return (
            <Segmented
              key={question}
              legend={questions[question]}
              options={[
                { id: 'yes', label: t('common.yes') },
                { id: 'no', label: t('common.no') },
              ]}
              value={now === undefined ? null : now ? 'yes' : 'no'}
              disabled={!usable}
              onChange={id => answer(question, id === 'yes')}
            />
          );
        })}
      </Cluster>
      {row.explained && (
        <Feedback kind="info" title="">
          {row.explained}
        </Feedback>
      )}
    </li>
  );
}
