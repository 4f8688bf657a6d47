import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import css from './JoinPage.module.css';

/** The picture beside the form: the office, and what the game is about. */
export function Hero({ level }: { level: string | null }) {
  const t = useT();
  return (
    <div className={css.hero}>
      <img src="/art/office-join.svg" alt="" />
      <div>
        <PageTitle tab={t('join.title')}>{level ?? t('join.product')}</PageTitle>
        <p>{t('join.tagline')}</p>
      </div>
    </div>
  );
}
