import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Answers, StatementAnswer, StatementView } from '../../../shared/protocol/statements.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster, Feedback, ProgressDots, Stack, StepNav } from '../../ui/index.ts';
import { firstOpen } from './answers.ts';
import { FaceRow } from './FaceRow.tsx';
import css from './StatementForm.module.css';

export interface StatementFormProps {
  statements: readonly StatementView[];
  given: Answers;
  /** If given, each statement also asks how this was before today. */
  before?: { ask: string; given: Answers } | null;
  onAnswer: (which: 'now' | 'before', id: string, answer: StatementAnswer) => Promise<boolean>;
  onDone: () => void;
  level?: 2 | 3; // of the heading
  focusFirst?: boolean; // the form replaced a button, so the first statement takes the focus
}

/** Shows one statement at a time. Every tap is saved at once; every statement may be skipped. */
export function StatementForm({
  statements,
  given,
  before = null,
  onAnswer,
  onDone,
  level = 3,
  focusFirst = false,
}: StatementFormProps) {
  const t = useT();
  const ids = statements.map(statement => statement.id);
  const [at, setAt] = useState(() => firstOpen(ids, given));
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(focusFirst);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [at]);

  const statement = statements[at];
  if (!statement) return null;
  const last = at === statements.length - 1;
  const now = given[statement.id];
  const then = before?.given[statement.id];
  const Heading = `h${level}` as const;

  const save = async (which: 'now' | 'before', answer: StatementAnswer) =>
    setFailed(!(await onAnswer(which, statement.id, answer)));
  function goOn() {
    if (now === undefined) void save('now', 'skipped');
    if (before && then === undefined && now !== undefined) void save('before', 'skipped');
    if (last) onDone();
    else setAt(at + 1);
  }
  const said = [statement.say, t('statements.howNow'), before?.ask].filter(Boolean).join(' ');
  return (
    <Stack gap={12}>
      <div className={css.top}>
        <ProgressDots
          dots={ids.map((id, index) => (index === at ? 'open' : given[id] === undefined ? 'locked' : 'solved'))}
          label={t('statements.number', { number: at + 1, total: ids.length })}
        />
        <span className="meta" aria-hidden>
          {t('statements.number', { number: at + 1, total: ids.length })}
        </span>
        <ReadAloud compact text={said} />
      </div>
      <Heading ref={heading} tabIndex={-1} className={css.say}>
        “{statement.say}”
      </Heading>
      <FaceRow
        key={`${statement.id}-now`}
        legend={t('statements.howNow')}
        value={now}
        onChange={answer => void save('now', answer)}
      />
      {before && (
        <FaceRow
          key={`${statement.id}-before`}
          legend={before.ask}
          value={then}
          onChange={answer => void save('before', answer)}
        />
      )}
      {failed && <Feedback kind="notYet">{t('statements.notSaved')}</Feedback>}
      <Cluster gap={12} rowGap={10} align="center">
        <StepNav
          back={{ words: t('statements.back'), onPress: at > 0 ? () => setAt(at - 1) : null }}
          next={{
            words: last ? t('statements.finish') : now === undefined ? t('statements.skip') : t('statements.next'),
            onPress: goOn,
            quiet: now === undefined,
            ...(last && { icon: Check }),
          }}
        />
        <span className={css.saved} aria-live="polite">
          {!failed && now !== undefined && now !== 'skipped' && (
            <>
              <Check aria-hidden /> {t('statements.saved')}
            </>
          )}
        </span>
      </Cluster>
    </Stack>
  );
}
