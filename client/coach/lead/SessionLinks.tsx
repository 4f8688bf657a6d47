import { ChartColumn, MonitorUp, NotebookPen } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Cluster } from '../../ui/index.ts';
import { useMayAct } from '../frame/index.ts';
import css from './SessionLinks.module.css';

/** To the shared screen, in a window of its own. */
export function ScreenLink({ session }: { session: string }) {
  const t = useT();
  return (
    <a className={css.link} href={`/coach/${session}/scherm`} target="_blank" rel="noreferrer">
      <MonitorUp aria-hidden />
      {t('coach.lead.screen')}
    </a>
  );
}

/** To the pages beside the talk: the report and the plans. */
export function SessionLinks({ session, screen = false }: { session: string; screen?: boolean }) {
  const t = useT();
  const mayAct = useMayAct();
  return (
    <Cluster gap={20} rowGap={0} align="center">
      {screen && <ScreenLink session={session} />}
      {mayAct && (
        <a className={css.link} href={`/coach/${session}/verslag`}>
          <ChartColumn aria-hidden />
          {t('coach.sessions.act.report')}
        </a>
      )}
      {mayAct && (
        <a className={css.link} href={`/coach/${session}/plannen`}>
          <NotebookPen aria-hidden />
          {t('coach.sessions.act.plans')}
        </a>
      )}
    </Cluster>
  );
}
