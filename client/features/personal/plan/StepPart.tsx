import { CalendarPlus } from 'lucide-react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Cluster, TextArea, TextField } from '../../../ui/index.ts';
import { useDownload } from '../saved/useDownload.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { DateField } from './DateField.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { Part } from './Part.tsx';
import css from './plan.module.css';

/** One small step, with a date and a person who will ask about it. */
export function StepPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { plan, change } = useOwnPageState();
  const keep = useDownload();
  const ready = plan.step.trim() !== '' && plan.stepDate !== null;
  return (
    <Part title={t('personal.plan.stepTitle')} say={t('personal.plan.stepAsk')} level={level} tone="warm">
      <TextArea
        label={t('personal.plan.step')}
        help={t('personal.plan.stepHelp')}
        rows={2}
        value={plan.step}
        max={LIMITS.planStep}
        onChange={step => change({ step: oneLine(step) })}
      />
      <div className={css.pair}>
        <DateField label={t('personal.plan.when')} value={plan.stepDate} onChange={stepDate => change({ stepDate })} />
        <TextField
          label={t('personal.plan.buddy')}
          help={t('personal.plan.buddyHelp')}
          value={plan.buddy}
          max={LIMITS.planName}
          onChange={buddy => change({ buddy: oneLine(buddy) })}
        />
      </div>
      <Cluster gap={12} rowGap={8} align="center">
        <Button
          icon={CalendarPlus}
          disabled={!ready}
          describedBy={ready ? undefined : 'no-calendar'}
          onPress={() => void keep('own/step.ics', t('personal.paper.calendarFile'))}
        >
          {t('personal.plan.calendar')}
        </Button>
        {!ready && (
          <p id="no-calendar" className="meta">
            {t('personal.plan.calendarOff')}
          </p>
        )}
      </Cluster>
    </Part>
  );
}
