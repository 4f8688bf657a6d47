import { CloudOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/index.ts';
import { useClient } from '../store/store.ts';
import css from './ConnectionSign.module.css';
import { announce } from './LiveRegion.tsx';

/** A calm strip while the connection is away. Nothing is asked of the person. */
export function ConnectionSign() {
  const t = useT();
  const lost = useClient(state => state.connection === 'lost');
  const was = useRef(false);
  useEffect(() => {
    if (lost) announce(t('common.connection.lost'));
    else if (was.current) announce(t('common.connection.back'));
    was.current = lost;
  }, [lost, t]);
  if (!lost) return null;
  return (
    <aside className={css.sign} aria-label={t('common.connection.name')}>
      <CloudOff aria-hidden />
      <p>
        <b>{t('common.connection.lost')}</b> {t('common.connection.lostHelp')}
      </p>
    </aside>
  );
}
