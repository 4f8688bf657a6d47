import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { PrivacyPage as Privacy } from '../../../shared/protocol/privacy.ts';
import { HelpCorner } from '../../layout/HelpCorner.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { own, ownToken } from '../../net/own.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Panel } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import css from './PrivacyPage.module.css';

/** `/privacy`: which data is stored, why and for how long, with the actual dates of the person's session. */
export function PrivacyPage() {
  const t = useT();
  const [, go] = useLocation();
  const language = useClient(state => state.settings.language);
  const [token] = useState(ownToken);
  const [page, setPage] = useState<Privacy | 'offline' | null>(null);
  useEffect(() => {
    let here = true;
    const late = () => here && setPage(now => now ?? 'offline');
    retryUntilAnswered(() => own.privacy(language, token ?? undefined), { isNeeded: () => here, onRetry: late }).then(
      found => here && setPage(found),
      late,
    );
    return () => {
      here = false;
    };
  }, [language, token]);

  if (page === null) return <Loading />;
  if (page === 'offline')
    return (
      <Message title={t('personal.offline.title')} portrait="noor">
        <p>{t('personal.offline.say')}</p>
      </Message>
    );
  const day = (at: number) => formatDate(at, language);
  const until = page.deleteOn
    ? t('personal.privacy.retention', { date: day(page.deleteOn) })
    : t('personal.privacy.general', { count: page.retentionDays });
  return (
    <div>
      <TopBar title={<PageTitle>{t('personal.privacy.title')}</PageTitle>}>
        <Button size="s" icon={ArrowLeft} onPress={() => (history.length > 1 ? history.back() : go('/'))}>
          {t('common.back')}
        </Button>
      </TopBar>
      <main id="inhoud" className={css.main}>
        <p className={css.until}>{until}</p>
        <ul className={css.kept}>
          {page.kept.map(one => (
            <li key={one.id}>
              <Panel title={one.what} aside={<ReadAloud compact text={[one.what, one.why, one.howLong].join('. ')} />}>
                <dl className={css.facts}>
                  <dt>{t('personal.privacy.why')}</dt>
                  <dd>{one.why}</dd>
                  <dt>{t('personal.privacy.howLong')}</dt>
                  <dd>{one.howLong}</dd>
                </dl>
              </Panel>
            </li>
          ))}
        </ul>
        <Panel title={t('personal.privacy.not')} aside={<ReadAloud compact text={page.notKept.join('. ')} />}>
          <ul className={css.list}>
            {page.notKept.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
        {page.lrs?.on && (
          <Panel title={t('personal.privacy.lrs')} aside={<ReadAloud compact text={page.lrs.what} />}>
            <p>{page.lrs.what}</p>
          </Panel>
        )}
        <Panel
          title={t('personal.privacy.rights')}
          tone="warm"
          aside={<ReadAloud compact text={t('personal.privacy.rightsSay')} />}
        >
          <div className={css.rights}>
            <p>{t('personal.privacy.rightsSay')}</p>
            {token && (
              <Button iconAfter={ArrowRight} onPress={() => go('/eigen')}>
                {t('personal.privacy.own')}
              </Button>
            )}
          </div>
        </Panel>
      </main>
      <HelpCorner />
    </div>
  );
}
