import type { ReactNode } from 'react';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import css from './SignInLayout.module.css';

/** The layout of the sign-in pages: the office at the left, a short form at the right. */
export function SignInLayout({ children, onSubmit }: { children: ReactNode; onSubmit: () => void }) {
  const t = useT();
  return (
    <div className={css.page}>
      <TopBar help={false} sub={t('coach.title')} />
      <main className={css.main} id="inhoud">
        <OfficeCrop box={CROPS.table} className={css.picture} />
        <form
          className={css.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
        </form>
      </main>
    </div>
  );
}
