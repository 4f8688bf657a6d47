import type { QuestionsAction, QuestionsParts } from '../../../shared/tools/questions/view.ts';
import { useT } from '../../i18n/index.ts';
import { CheckCards } from '../../ui/Choices.tsx';
import { classes } from '../../ui/classes.ts';
import type { WindowProps } from '../kit/contract.ts';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './questions.module.css';

/** Chooses questions for an interview: the list at the left, the interview so far at the right. */
export function QuestionsWindow({ tool, act, steps }: WindowProps<QuestionsParts, QuestionsAction>) {
  const t = useT();
  const part = tool.parts.pick;
  const all = part?.view.questions ?? [];
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(all.map(question => [question.id, question.picked])));
  if (!part) return null;
  const { wanted, preview } = part.view;
  const picked = all.filter(question => optimistic.value(question.id)).map(question => question.id);
  const change = (values: string[]) => {
    for (const { id } of all) {
      const on = values.includes(id);
      if (on !== picked.includes(id)) optimistic.set(id, on, act({ type: 'pick', question: id, on }));
    }
  };
  // Optimistic: a picked question shows in the interview before the server answers.
  const talk = [
    ...preview.filter(line => picked.includes(line.id)),
    ...all.filter(({ id }) => picked.includes(id) && !preview.some(line => line.id === id)),
  ];
  return (
    <div className={kit.tool}>
      <div className={classes(kit.two, kit.large)}>
        <Part
          title={t('tools.questions.all')}
          aside={<span className={kit.meta}>{t('tools.questions.count', { count: picked.length, wanted })}</span>}
        >
          <ChoiceGrid card={40}>
            <CheckCards
              legend={t('tools.questions.all')}
              legendHidden
              options={all.map(({ id, text, by }) => ({ id, label: text, help: by ? t('tools.by', { name: by }) : undefined }))}
              values={picked}
              max={wanted}
              disabled={!mayAct(tool, part)}
              onChange={change}
            />
          </ChoiceGrid>
        </Part>
        <Part title={t('tools.questions.talk')} className={css.talk}>
          <ol className={kit.paper}>
            {talk.map((line, at) => (
              <li key={line.id} className={css.line}>
                <span className={css.number} aria-hidden="true">
                  {at + 1}
                </span>
                {line.text}
              </li>
            ))}
            {Array.from({ length: Math.max(0, wanted - talk.length) }, (_, at) => (
              <li key={at} className={css.line}>
                <span className={css.number} aria-hidden="true">
                  {talk.length + at + 1}
                </span>
                <span className={kit.meta}>{t('tools.questions.empty')}</span>
              </li>
            ))}
          </ol>
        </Part>
      </div>
      {steps('pick')}
    </div>
  );
}
