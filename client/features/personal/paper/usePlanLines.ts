import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { planLines, type PlanLine } from './planText.ts';

/** The plan of this person in words, in reading order. */
export function usePlanLines(): PlanLine[] {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, plan } = useOwnPageState();
  return planLines(plan, page?.menu ?? [], {
    sentence: t('personal.plan.sentence'),
    words: t('personal.plan.words'),
    directions: t('personal.plan.directions'),
    place: t('personal.plan.place'),
    want: t('personal.plan.want'),
    can: t('personal.plan.can'),
    fit: t('personal.plan.fit'),
    step: t('personal.plan.step'),
    when: t('personal.plan.when'),
    buddy: t('personal.plan.buddy'),
    learn: t('personal.plan.learn'),
    placeOf: place => t(`personal.plan.places.${place}.label`),
    someOf: some => t(`personal.plan.some.${some}`),
    dayOf: day => formatDate(new Date(`${day}T12:00`).getTime(), language),
  });
}
