import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { minutesOf } from '../frame/index.ts';
import { Row } from '../../ui/flow/Row.tsx';
import css from './StepTime.module.css';

/** How long this step should take and has taken so far: for the coach only, and never an alarm. */
export function StepTime({ minutes }: { minutes: number }) {
  const t = useT();
  const [startedAt] = useState(() => performance.now());
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPassed(performance.now() - startedAt), 5_000);
    return () => clearInterval(timer);
  }, [startedAt]);
  const done = Math.min(1, passed / (minutes * 60_000));
  return (
    <Row gap={12} className={css.time}>
      <Hourglass aria-hidden />
      <div>
        <p>
          <b>{t('coach.lead.about', { count: minutes })}</b>{' '}
          <span className="meta">{t('coach.lead.running', { count: minutesOf(passed) })}</span>
        </p>
        <span className={css.line} aria-hidden>
          <i style={{ width: `${done * 100}%` }} />
        </span>
        {done >= 1 && <p className="meta">{t('coach.lead.longer')}</p>}
      </div>
    </Row>
  );
}
