import { WORK_STAGES } from '../../../../shared/protocol/plan.ts';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { Part } from './Part.tsx';
import { PathPicker } from './PathPicker.tsx';
import { StepIdeas } from './StepIdeas.tsx';
import css from './plan.module.css';

/** Two directions, and how far the person is on the way to work. */
export function PathPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { plan, change } = useOwnPageState();
  const [first, second] = plan.directions;
  return (
    <Part title={t('personal.plan.directions')} level={level}>
      <div className={css.pair}>
        <TextField
          label={t('personal.plan.direction', { number: 1 })}
          value={first}
          max={LIMITS.planDirection}
          onChange={text => change({ directions: [oneLine(text), second] })}
        />
        <TextField
          label={t('personal.plan.direction', { number: 2 })}
          value={second}
          max={LIMITS.planDirection}
          onChange={text => change({ directions: [first, oneLine(text)] })}
        />
      </div>
      <PathPicker
        legend={t('personal.plan.place')}
        options={WORK_STAGES.map(id => ({
          id,
          label: t(`personal.plan.places.${id}.label`),
          help: t(`personal.plan.places.${id}.help`),
        }))}
        value={plan.place}
        onChange={place => change({ place })}
      />
      {plan.place && <StepIdeas place={plan.place} />}
    </Part>
  );
}
