import { Check } from 'lucide-react';
import { useId } from 'react';
import type { StatementAnswer } from '../../../shared/protocol/statements.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import pick from '../../ui/Pick.module.css';
import css from './FaceRow.module.css';
import { scaleWords } from './scale.ts';
import { StepFace } from './StepFace.tsx';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface FaceRowProps {
  legend: string;
  value: StatementAnswer | undefined;
  onChange: (answer: StatementAnswer) => void;
}

/** A scale of five labelled faces, and "weet ik niet": one choice, saved when tapped. */
export function FaceRow({ legend, value, onChange }: FaceRowProps) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={css.row}>
      <legend>{legend}</legend>
      <div className={css.faces}>
        {STEPS.map(step => (
          <label key={step} className={classes(pick.pick, css.card)}>
            <input type="radio" name={name} checked={value === step} onChange={() => onChange(step)} />
            <StepFace step={step} />
            <span>{t(scaleWords(step))}</span>
            <Check className={css.tick} aria-hidden />
          </label>
        ))}
      </div>
      <label className={classes(pick.pick, css.unknown)}>
        <input type="radio" name={name} checked={value === 'unknown'} onChange={() => onChange('unknown')} />
        <Check className={css.tick} aria-hidden />
        <span>{t(scaleWords('unknown'))}</span>
      </label>
    </fieldset>
  );
}
