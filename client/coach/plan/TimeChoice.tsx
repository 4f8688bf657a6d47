import { Hourglass, Minus, Plus, TimerOff } from 'lucide-react';
import type { LevelEstimate } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { Button, RadioCards } from '../../ui/index.ts';
import { fitOf } from './fit.ts';
import { inHours, MINUTES, stepMinutes } from './minutesChoice.ts';
import { shortest, type Draft } from './draft.ts';
import css from './PlanPage.module.css';

export interface TimeChoiceProps {
  draft: Draft;
  estimate: LevelEstimate | null;
  onChange: (change: Partial<Draft>) => void;
}

/** Whether there is a clock, and for how long. */
export function TimeChoice({ draft, estimate, onChange }: TimeChoiceProps) {
  const t = useT();
  const { clock, minutes } = draft;
  const least = shortest(draft);
  const hours = inHours(minutes);
  const time = estimate?.estimates[draft.teamSize];
  const note = minutes === 45 ? t('coach.plan.only5') : time ? t(`coach.plan.fit.${fitOf(minutes, time)}`) : '';
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
          <div className={css.minutes} data-repeats>
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
