import { Coffee, Hourglass, MessagesSquare, Users } from 'lucide-react';
import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import type { ScreenView } from '../../../shared/protocol/screenView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import { formatTime } from '../frame/index.ts';
import { hostOf, QrCode } from '../share/index.ts';
import css from './BigScreen.module.css';

const SECOND = 1000;

/** What a whole room sees: how to join before the game, the time during it. No menu, no names. */
export function BigScreen({ view, lost = false }: { view: ScreenView; lost?: boolean }) {
  const t = useT();
  return (
    <main id="inhoud" className={classes(css.screen, css[view.stage], view.paused && css.paused)}>
      <PageTitle className="vh">{t('coach.screen.title')}</PageTitle>
      {view.stage === 'before' ? <Join view={view} /> : <div className={css.middle}>{during(view, t, <Left view={view} />)}</div>}
      <img
        className={css.room}
        src="/art/office.svg#svgView(viewBox(0,330,1600,360);preserveAspectRatio(xMidYMid%20slice))"
        alt=""
      />
      {(view.rehearsal || lost) && (
        <p className={css.mark} role="note">
          {t(lost ? 'coach.screen.gone' : 'coach.screen.rehearsal')}
        </p>
      )}
    </main>
  );
}

function Join({ view }: { view: ScreenView }) {
  const t = useT();
  const { code, link, people, date, now } = view;
  const host = hostOf(link);
  const today = date !== null && date > now && new Date(date).toDateString() === new Date(now).toDateString();
  return (
    <>
      <div className={css.words} style={{ '--letters': code.length, '--host': host.length } as CSSProperties}>
        <p>{t('coach.screen.goTo')}</p>
        <p className={css.host}>{host}</p>
        <p>{t('coach.screen.andType')}</p>
        <p className={css.code}>{code}</p>
        <p className={css.count} aria-live="polite">
          <Users aria-hidden />
          <span>
            {people > 0 ? t('coach.screen.people', { count: people }) : t('coach.screen.nobody')}{' '}
            {today ? t('coach.screen.beginsAt', { time: formatTime(date) }) : t('coach.screen.soon')}
          </span>
        </p>
      </div>
      <figure className={css.qr}>
        <QrCode text={link} label={`${t('coach.screen.orScan')}: ${link}`} />
        <figcaption>{t('coach.screen.orScan')}</figcaption>
      </figure>
    </>
  );
}

function during(view: ScreenView, t: ReturnType<typeof useT>, left: ReactNode): ReactNode {
  if (view.stage === 'talk')
    return (
      <>
        <MessagesSquare aria-hidden />
        <p className={css.big}>{t('coach.screen.talk')}</p>
        <p>{t('coach.screen.talkSay')}</p>
      </>
    );
  if (view.paused)
    return (
      <>
        <Coffee aria-hidden />
        <p className={css.big}>{t('coach.screen.pause')}</p>
        <p>{t('coach.screen.pauseSay')}</p>
      </>
    );
  return (
    <>
      <Hourglass aria-hidden />
      {left}
      <p>{t('coach.screen.working')}</p>
    </>
  );
}

/** The time left in whole minutes. */
function Left({ view }: { view: ScreenView }) {
  const t = useT();
  const since = useSince(view.now);
  if (view.leftMs === null) return <p className={css.big}>{t('coach.screen.noClock')}</p>;
  const minutes = Math.ceil(Math.max(0, view.leftMs - since * view.rate) / 60_000);
  if (minutes === 0) return <p className={css.big}>{t('coach.screen.timeUp')}</p>;
  return (
    <p className={css.big} role="timer">
      {t('coach.screen.left')} <b className={css.number}>{minutes}</b> {t('coach.screen.minutes', { count: minutes })}
    </p>
  );
}

/** Real ms since the view came, told every second. */
function useSince(at: number): number {
  const [since, setSince] = useState({ at, ms: 0 });
  useEffect(() => {
    const came = performance.now();
    const timer = setInterval(() => setSince({ at, ms: performance.now() - came }), SECOND);
    return () => clearInterval(timer);
  }, [at]);
  return since.at === at ? since.ms : 0;
}
