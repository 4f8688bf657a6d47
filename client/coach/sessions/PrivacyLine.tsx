import { useCallback } from 'react';
import { Link } from 'wouter';
import { missingFacts } from '../../../shared/protocol/privacy.ts';
import { useT } from '../../i18n/index.ts';
import { own } from '../../net/own.ts';
import { useClient } from '../../store/store.ts';
import { useRequest } from '../frame/index.ts';

/** Says that the page about privacy is not filled in, and who can do that; nothing when it is, or is not known. */
export function PrivacyLine({ onSignedOut }: { onSignedOut: () => void }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const ask = useCallback(() => own.privacy(language), [language]);
  const { value: page } = useRequest(ask, onSignedOut);
  if (page === null || missingFacts(page.organisation).length === 0) return null;
  return (
    <p className="meta">
      {t('coach.sessions.privacyMissing')} <Link href="/privacy">{t('coach.sessions.privacyRead')}</Link>
    </p>
  );
}
