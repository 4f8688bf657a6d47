import { useT } from '../i18n/index.ts';
import css from './Loading.module.css';
import { Logo } from './Logo.tsx';

/** While a page is fetched; it shows only when that takes long enough to notice. */
export function Loading() {
  const t = useT();
  return (
    <main id="inhoud" className={css.loading} aria-busy>
      <Logo size={64} />
      <p>{t('common.loading')}</p>
    </main>
  );
}
