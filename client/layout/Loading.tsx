import { useT } from '../i18n/index.ts';
import css from './Loading.module.css';
import { Logo } from './Logo.tsx';

/** While a page is fetched; it shows only when that takes long enough to notice. `late`: no answer comes, and it is asked again. */
export function Loading({ late = false }: { late?: boolean }) {
  const t = useT();
  return (
    <main id="inhoud" className={css.loading} aria-busy>
      <Logo size={64} />
      <output>{t(late ? 'common.loadingLate' : 'common.loading')}</output>
    </main>
  );
}
