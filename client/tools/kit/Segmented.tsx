import { useId } from 'react';
import { classes } from '../../ui/classes.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import pick from '../../ui/Pick.module.css';
import css from './Segmented.module.css';

interface SegmentedProps {
  legend: string;
  legendHidden?: boolean;
  options: readonly { id: string; label: string }[];
  value: string | null;
  disabled?: boolean;
  onChange: (id: string) => void;
}

/** A segmented control: one of a few short choices, side by side. */
export function Segmented({ legend, legendHidden, options, value, disabled, onChange }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset className={css.segmented} disabled={disabled}>
      <legend className={legendHidden ? 'vh' : css.legend}>{legend}</legend>
      <Cluster gap={6}>
        {options.map(({ id, label }) => (
          <label key={id} className={classes(pick.pick, css.one, value === id && css.chosen)}>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            <span>{label}</span>
          </label>
        ))}
      </Cluster>
    </fieldset>
  );
}
