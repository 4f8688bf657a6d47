import type { PlayerView } from '../../../shared/protocol/view.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import css from './ClosedPage.module.css';
import { AfterStatements } from '../statements/index.ts';
import { OwnLink, useOwnPageState } from '../personal/index.ts';
import { RoundTable } from '../../layout/roundTable/RoundTable.tsx';

/** The last page: a thank-you, and the team once more. */
export function ClosedPage({ view }: { view: PlayerView }) {
  const t = useT();
  const { page, token } = useOwnPageState();
  const { chosen = null, second = null } = view.debrief?.result ?? {};
  const result = !chosen
    ? null
    : second
      ? t('debrief.closed.result', { chosen, second })
      : t('debrief.closed.resultOne', { chosen });
  const lines = [t('debrief.closed.say'), result, t('debrief.next.thanks')].filter(line => line !== null);
  return (
    <div className={css.page}>
      <TopBar sub={view.me.level} />
      <main id="inhoud" className={css.main}>
        <section className={css.card}>
          <RoundTable people={view.team.people} />
          <div className={css.words}>
            <PageTitle>{t('debrief.closed.title')}</PageTitle>
            {lines.map(line => (
              <p key={line}>{line}</p>
            ))}
            <div>
              <ReadAloud text={lines.join(' ')} />
            </div>
          </div>
        </section>
        {page && token && <OwnLink go token={token} deleteOn={page.session.deleteOn} />}
        <AfterStatements />
      </main>
    </div>
  );
}
