import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { formatDay } from '../frame/index.ts';
import css from './NotYet.module.css';
import { SessionLinks } from './SessionLinks.tsx';

/** Before the first team is in the talk, and after the last one left it. */
export function NotYet({ view, over }: { view: CoachView; over: boolean }) {
  const t = useT();
  return (
    <>
      <section className={css.soon}>
        <OfficeCrop box={CROPS.table} />
        <div>
          <h2>{over ? t('coach.lead.over') : t('coach.lead.notYet')}</h2>
          <p>{over ? t('coach.lead.overSay', { date: formatDay(view.session.deleteOn) }) : t('coach.lead.notYetSay')}</p>
        </div>
      </section>
      <SessionLinks session={view.session.id} screen />
    </>
  );
}
