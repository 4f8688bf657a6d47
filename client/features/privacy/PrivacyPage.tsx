import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { PrivacyPage as Privacy } from '../../../shared/protocol/privacy.ts';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { own, ownToken } from '../../net/own.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { Block } from './Block.tsx';
import { Kept } from './Kept.tsx';
import css from './PrivacyPage.module.css';
import { Responsible } from './Responsible.tsx';
import { Further, Recipients, Rights } from './Rights.tsx';

/**
 * `/privacy`: who is responsible, which data is stored, why and for how long, with the actual dates of the person's
 * session, and what people can do about it: all that article 13 of the GDPR asks.
 */
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
    ? t(page.onlyKeptPage ? 'personal.kept.privacy' : 'personal.privacy.retention', { date: day(page.deleteOn) })
    : t('personal.privacy.general', { count: page.retentionDays });
  return (
    <div>
      <TopBar />
      <main id="inhoud" className={css.main}>
        <PageHeading
          acts={
            <Button size="s" icon={ArrowLeft} onPress={() => (history.length > 1 ? history.back() : go('/'))}>
              {t('common.back')}
            </Button>
          }
        >
          {t('personal.privacy.title')}
        </PageHeading>
        <p className={css.until}>{until}</p>
        <Responsible organisation={page.organisation} />
        <Kept kept={page.kept} />
        <Block list title={t('personal.privacy.not')} lines={page.notKept} />
        <Recipients page={page} />
        <Rights organisation={page.organisation} hasPage={token !== null} />
        <Further organisation={page.organisation} />
      </main>
    </div>
  );
}
