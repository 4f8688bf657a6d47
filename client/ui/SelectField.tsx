import { useId } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';

export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { id: T; label: string }[];
  help?: string;
}

/** A labelled native <select>, for longer lists. */
export function SelectField<T extends string>({ label, value, onChange, options, help }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <select
        id={id}
        className={classes(css.input, css.select)}
        value={value}
        aria-describedby={help ? `${id}-line` : undefined}
        onChange={event => onChange(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-line`} className={css.line}>
          {help}
        </p>
      )}
    </div>
  );
}
