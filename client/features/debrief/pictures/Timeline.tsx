import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { DeskLamp } from './DeskLamp.tsx';
import css from './Timeline.module.css';

/** Moments on a drawn line in order of time, each as a lamp that was lit. */
export function Timeline({ moments }: { moments: DebriefView['timeline'] }) {
  const t = useT();
  if (moments.length === 0) return null;
  return (
    <div className={css.line}>
      <svg className={css.thread} viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden>
        <path d="M0 22C90 14 140 30 250 21s170-10 260 2 150 6 250-3 170 4 240 1" />
      </svg>
      <ol style={{ '--moments': moments.length } as React.CSSProperties}>
        {moments.map(moment => (
          <li key={`${moment.atMs}-${moment.text}`}>
            <DeskLamp className={css.lamp} />
            <span className={css.dot} aria-hidden />
            <div className={css.words}>
              <span className={css.minute}>{t('debrief.happened.minute', { count: Math.floor(moment.atMs / 60_000) + 1 })}</span>
              <p>{moment.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
