import { Check } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../../../ui/index.ts';
import pick from '../../../ui/Pick.module.css';
import css from './PathPicker.module.css';

export interface PathPickerProps<T extends string> {
  legend: string;
  options: readonly { id: T; label: string; help: string }[];
  value: T | null;
  onChange: (id: T) => void;
}

/** A choice drawn as stepping stones, from looking for work to working. */
export function PathPicker<T extends string>({ legend, options, value, onChange }: PathPickerProps<T>) {
  const name = useId();
  return (
    <fieldset className={css.path}>
      <legend>{legend}</legend>
      <div className={css.stones}>
        {options.map(option => (
          <label key={option.id} className={classes(pick.pick, css.stone)}>
            <input type="radio" name={name} checked={value === option.id} onChange={() => onChange(option.id)} />
            <svg viewBox="0 0 120 64" aria-hidden>
              <path d="M8 40c-4-18 18-32 52-32s56 12 54 30c-2 14-24 20-54 20S12 54 8 40Z" className={css.rock} />
              <path d="M24 28c10-8 28-10 44-9" className={css.light} />
            </svg>
            <span className={css.tick} aria-hidden>
              <Check />
            </span>
            <b>{option.label}</b>
            <span className="meta">{option.help}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
