import { Check } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../../../ui/index.ts';
import pick from '../../../ui/Pick.module.css';
import css from './ThreeWays.module.css';

export interface ThreeWaysProps<T extends string> {
  legend: string;
  options: readonly { id: T; label: string }[];
  value: T | null;
  onChange: (id: T) => void;
}

/** A question with a few short answers beside each other. */
export function ThreeWays<T extends string>({ legend, options, value, onChange }: ThreeWaysProps<T>) {
  const name = useId();
  return (
    <fieldset className={css.ways}>
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.id} className={classes(pick.pick, css.way)}>
          <input type="radio" name={name} checked={value === option.id} onChange={() => onChange(option.id)} />
          <Check aria-hidden />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
