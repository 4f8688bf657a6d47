import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DebriefView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { announce, Row } from '../../../ui/index.ts';
import { useClient } from '../../../store/store.ts';
import { formatTimeLeft } from './formatTimeLeft.ts';
import css from './TimeLeft.module.css';

const BEAT_MS = 1_000;

/** The time that the coach set for this step. No alarm: nothing happens when it is over. */
export function TimeLeft({ timer }: { timer: NonNullable<DebriefView['timer']> }) {
  const t = useT();
  const viewAt = useClient(state => state.viewAt);
  const rate = useClient(state => state.view?.clock.rate ?? 1);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(performance.now()), BEAT_MS);
    return () => clearInterval(beat);
  }, []);
  const left = Math.max(0, timer.leftMs - Math.max(0, now - viewAt) * rate);
  const over = left === 0;
  useEffect(() => {
    if (over) announce(t('debrief.timerOver'));
  }, [over, t]);
  return (
    <Row as="p" gap={8} className={css.time}>
      <Timer aria-hidden />
      {over ? (
        t('debrief.timerOver')
      ) : (
        <>
          <span>{t('debrief.timer')}:</span> <b className="num">{formatTimeLeft(left)}</b>
        </>
      )}
    </Row>
  );
}
