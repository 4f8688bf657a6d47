import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { useT } from '../../i18n/index.ts';
import css from './Nobody.module.css';

/** The door of the office, where nobody came in yet. */
export function Nobody() {
  const t = useT();
  return (
    <div className={css.none}>
      <OfficeCrop box={CROPS.door} />
      <p>{t('coach.welcome.nobody')}</p>
    </div>
  );
}
