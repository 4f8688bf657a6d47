import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Portrait as PortraitId } from '../../../shared/protocol/people.ts';
import { PORTRAITS } from '../../../shared/protocol/peopleLists.ts';
import { useT } from '../../i18n/index.ts';
import { FieldLine } from '../../ui/TextField.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import css from './FacePicker.module.css';

export interface FacePickerProps {
  legend: string;
  value: PortraitId | null;
  onChange: (id: PortraitId) => void;
  error?: string | null;
}

/** Twelve drawn people to choose from; the chosen one smiles. */
export function FacePicker({ legend, value, onChange, error }: FacePickerProps) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={css.picker} aria-describedby={`${name}-line`}>
      <legend>{legend}</legend>
      <div className={css.faces}>
        {PORTRAITS.map(id => (
          <label key={id} className={css.face}>
            <input
              type="radio"
              name={name}
              aria-label={t(`join.faces.${id}`)}
              checked={value === id}
              onChange={() => onChange(id)}
            />
            <Portrait id={id} mood={value === id ? 'blij' : 'neutral'} alt="" square />
            <span className={css.tick} aria-hidden>
              <Check />
            </span>
          </label>
        ))}
      </div>
      <FieldLine id={`${name}-line`} error={error} value="" />
    </fieldset>
  );
}
