import type { DaysAction, DaysParts } from '../../../shared/tools/days/view.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import type { WindowProps } from '../kit/contract.ts';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import { Silhouette } from '../kit/Silhouette.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';

/** Who is available when: what each person said, and the team's one choice. */
export function DaysWindow({ tool, act, steps }: WindowProps<DaysParts, DaysAction>) {
  const t = useT();
  const part = tool.parts.days;
  const optimistic = useOptimisticValues({ chosen: part?.view.chosen ?? '' });
  if (!part) return null;
  const { options, by } = part.view;
  const read = () => options.map(option => `${option.label}: ${option.quote}`).join('. ');
  return (
    <div className={kit.tool}>
      <Part title={t('tools.days.title')} read={read}>
        <ChoiceGrid card={14}>
          <RadioCards
            legend={t('tools.days.title')}
            legendHidden
            options={options.map(({ id, label, quote }) => ({ id, label, help: `“${quote}”`, picture: <Silhouette /> }))}
            value={optimistic.value('chosen') || null}
            disabled={!mayAct(tool, part)}
            onChange={option => optimistic.set('chosen', option, act({ type: 'choose', option }))}
          />
        </ChoiceGrid>
        {by && <p className={kit.meta}>{t('tools.chosenBy', { name: by })}</p>}
      </Part>
      {steps('days')}
    </div>
  );
}
