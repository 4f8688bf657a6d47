import { useT } from '../i18n/index.ts';
import css from './Loading.module.css';
import { Logo } from './Logo.tsx';

/** Shown while a page loads, after a delay so that it does not flash. `late`: the server does not answer and the request is retried. */
export function Loading({ late = false }: { late?: boolean }) {
  const t = useT();
  return (
    <main id="inhoud" className={css.loading} aria-busy>
      <Logo size={64} />
      <output>{t(late ? 'common.loadingLate' : 'common.loading')}</output>
    </main>
  );
}
