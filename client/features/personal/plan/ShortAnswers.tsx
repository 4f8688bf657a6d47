import { Check } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../../../ui/index.ts';
import pick from '../../../ui/Pick.module.css';
import css from './ShortAnswers.module.css';

export interface ShortAnswersProps<T extends string> {
  legend: string;
  options: readonly { id: T; label: string }[];
  value: T | null;
  onChange: (id: T) => void;
}

/** A question with a few short answers side by side. */
export function ShortAnswers<T extends string>({ legend, options, value, onChange }: ShortAnswersProps<T>) {
  const name = useId();
  return (
    <fieldset className={css.ways}>
      <legend>{legend}</legend>
      <div className={css.answers}>
        {options.map(option => (
          <label key={option.id} className={classes(pick.pick, css.way)}>
            <input type="radio" name={name} checked={value === option.id} onChange={() => onChange(option.id)} />
            <Check aria-hidden />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
