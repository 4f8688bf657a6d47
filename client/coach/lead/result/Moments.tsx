import type { TalkMoment } from '../../../../shared/protocol/talkView.ts';
import { useT } from '../../../i18n/index.ts';
import { minutesOf } from '../../frame/index.ts';
import css from './Moments.module.css';

/** The moments of a team's game on a line, without names. */
export function Moments({ moments, team }: { moments: readonly TalkMoment[]; team: string }) {
  const t = useT();
  return (
    <section>
      <h3>{t('coach.lead.result.moments', { team })}</h3>
      <ol className={css.moments}>
        {moments.map(({ atMs, text }) => (
          <li key={`${atMs} ${text}`}>
            <b className="num">{t('coach.lead.result.minute', { number: minutesOf(atMs) + 1 })}</b> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
