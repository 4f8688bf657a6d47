import { CloudOff, HardDrive } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/index.ts';
import { useClient } from '../store/store.ts';
import css from './ConnectionBanner.module.css';
import { announce } from '../ui/LiveRegion.tsx';
import { toast } from '../ui/toastList.ts';

const ICONS = { lost: CloudOff, notKept: HardDrive } as const;

/** A quiet banner while the connection or the team's game is down. The person need not do anything. */
export function ConnectionBanner() {
  const t = useT();
  const why = useClient(({ connection, trouble, view }) => {
    if (connection === 'online') return view?.clock.held ? 'notKept' : null;
    if (trouble) return null; // the page itself explains it
    return connection === 'lost' ? 'lost' : null;
  });
  const was = useRef<typeof why>(null);
  useEffect(() => {
    if (why) announce(t(`common.connection.${why}`));
    else if (was.current) announce(t(was.current === 'lost' ? 'common.connection.back' : 'common.connection.goesOn'));
    was.current = why;
  }, [why, t]);
  const wentBack = useClient(state => state.wentBack);
  useEffect(() => {
    if (wentBack > 0) toast(t('common.connection.wentBack'));
  }, [wentBack, t]);
  if (!why) return null;
  const Icon = ICONS[why];
  return (
    <aside className={css.sign} aria-label={t('common.connection.name')}>
      <Icon aria-hidden />
      <p>
        <b>{t(`common.connection.${why}`)}</b> {t(`common.connection.${why}Help`)}
      </p>
    </aside>
  );
}
