import { Hourglass, Minus, Plus, TimerOff } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Button, RadioCards } from '../../ui/index.ts';
import { inHours, MINUTES, stepMinutes, USUAL_MINUTES } from './minutesChoice.ts';
import { shortest, type Draft } from './draft.ts';
import css from './PlanPage.module.css';

/** Whether there is a clock, and for how long. */
export function TimeChoice({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const t = useT();
  const { clock, minutes } = draft;
  const least = shortest(draft);
  const hours = inHours(minutes);
  const note =
    minutes === 45
      ? t('coach.plan.only5')
      : minutes < USUAL_MINUTES
        ? ''
        : minutes === USUAL_MINUTES
          ? t('coach.plan.usual')
          : t('coach.plan.roomy');
  return (
    <>
      <RadioCards
        legend={t('coach.plan.time')}
        value={clock ? 'clock' : 'free'}
        onChange={id => onChange({ clock: id === 'clock' })}
        columns={2}
        options={[
          { id: 'clock', label: t('coach.plan.withClock'), help: t('coach.plan.withClockSay'), icon: Hourglass },
          { id: 'free', label: t('coach.plan.noClock'), help: t('coach.plan.noClockSay'), icon: TimerOff },
        ]}
      />
      {clock && (
        <div>
          <div className={css.minutes}>
            <Button
              icon={Minus}
              disabled={minutes <= least}
              describedBy={minutes <= least && least > MINUTES[0] ? 'least-minutes' : undefined}
              onPress={() => onChange({ minutes: Math.max(least, stepMinutes(minutes, -1)) })}
            >
              {t('coach.plan.less')}
            </Button>
            <p className={css.number} aria-live="polite">
              <b className="num">
                {hours === null ? t('coach.plan.minutes', { count: minutes }) : t('coach.plan.hours', { count: hours })}
              </b>
              <span className="meta">{note}</span>
            </p>
            <Button
              icon={Plus}
              disabled={minutes === MINUTES.at(-1)}
              onPress={() => onChange({ minutes: stepMinutes(minutes, 1) })}
            >
              {t('coach.plan.more')}
            </Button>
          </div>
          {minutes <= least && least > MINUTES[0] && (
            <p id="least-minutes" className={`meta ${css.under}`}>
              {t('coach.plan.fourNeedsHour')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
