import type { Measure } from '../../../shared/protocol/statements.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards, Stack, Toggle } from '../../ui/index.ts';
import { withFormsOnly, type Draft } from './draft.ts';
import css from './PlanPage.module.css';

const MEASURES: readonly Measure[] = ['beforeAfter', 'beforeAfterLater', 'none'];

/** Which questionnaires people get, and whether the session is questionnaires only. */
export function MeasureChoices({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const t = useT();
  return (
    <section className={css.group} aria-labelledby="plan-measure">
      <div>
        <h2 id="plan-measure">{t('coach.plan.measureTitle')}</h2>
        <p className="meta">{t('coach.plan.measureTitleSay')}</p>
      </div>
      {!draft.formsOnly && (
        <RadioCards
          legend={t('coach.plan.measure')}
          value={draft.measure}
          onChange={id => onDraft({ ...draft, measure: MEASURES.find(one => one === id) ?? 'beforeAfter' })}
          options={MEASURES.map(id => ({
            id,
            label: t(`coach.plan.measures.${id}`),
            help: t(`coach.plan.measures.${id}Say`),
          }))}
        />
      )}
      <Stack gap={4}>
        <Toggle
          label={t('coach.plan.formsOnly')}
          help={t('coach.plan.formsOnlySay')}
          checked={draft.formsOnly}
          onChange={on => onDraft(withFormsOnly(draft, on))}
        />
      </Stack>
    </section>
  );
}
