import { useId } from 'react';
import field from '../../../ui/Field.module.css';

export interface DateFieldProps {
  label: string;
  value: string | null; // '2026-12-01'
  onChange: (value: string | null) => void;
}

/** A native date field. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={field.input}
        value={value ?? ''}
        onChange={event => onChange(event.target.value || null)}
      />
    </div>
  );
}
