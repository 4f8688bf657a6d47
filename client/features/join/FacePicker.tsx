import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Portrait as PortraitId } from '../../../shared/protocol/people.ts';
import { PORTRAITS } from '../../../shared/protocol/peopleLists.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { announceFirst } from '../../ui/LiveRegion.tsx';
import { FieldLine } from '../../ui/TextField.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import css from './FacePicker.module.css';

export interface FacePickerProps {
  legend: string;
  value: PortraitId | null;
  onChange: (id: PortraitId) => void;
  taken: readonly PortraitId[]; // by others: shown, and not to be chosen
  help?: string | undefined;
  error?: string | null;
  room?: readonly string[]; // as of a field
}

/** Twelve drawn people to choose from; the chosen one smiles, and those of others say so. */
export function FacePicker({ legend, value, onChange, taken, help, error, room }: FacePickerProps) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={css.picker} aria-describedby={`${name}-line`}>
      <legend>{legend}</legend>
      <div className={css.faces}>
        {PORTRAITS.map(id => {
          const face = t(`join.faces.${id}`);
          const isTaken = taken.includes(id);
          // Not `disabled`: the focus must not be lost when somebody else takes the face that has it.
          return (
            <label key={id} className={classes(css.face, isTaken && css.taken)}>
              <input
                type="radio"
                name={name}
                aria-label={isTaken ? t('join.faceTaken', { face }) : face}
                aria-disabled={isTaken || undefined}
                checked={value === id}
                onChange={() => (isTaken ? announceFirst(t('join.faceTaken', { face })) : onChange(id))}
              />
              <Portrait id={id} mood={value === id ? 'blij' : 'neutral'} alt="" square />
              {isTaken ? (
                <span className={css.word} aria-hidden>
                  {t('join.taken')}
                </span>
              ) : (
                <span className={css.tick} aria-hidden>
                  <Check />
                </span>
              )}
            </label>
          );
        })}
      </div>
      <FieldLine id={`${name}-line`} error={error} help={help} {...(room && { room })} value="" />
    </fieldset>
  );
}
