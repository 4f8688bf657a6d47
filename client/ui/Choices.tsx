import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import { useId, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Choices.module.css';
import pick from './Pick.module.css';

interface Choice {
  id: string;
  label: string;
  help?: string;
  icon?: LucideIcon;
  picture?: ReactNode; // beside or above the label
  disabled?: boolean;
}
interface Common {
  legend: string;
  legendHidden?: boolean;
  options: readonly Choice[];
  columns?: number; // on a wide screen; fewer on a narrow one
  disabled?: boolean;
}
export interface RadioCardsProps extends Common {
  value: string | null;
  onChange: (id: string) => void;
  /** Choosing takes effect at once, for others too: arrow keys then only move the focus, and Space or Enter chooses. */
  decides?: boolean;
}
export interface CheckCardsProps extends Common {
  values: readonly string[];
  onChange: (values: string[]) => void;
  max?: number; // once this many are chosen, the others are disabled
}

/** Radio buttons as cards. */
export function RadioCards({ value, onChange, ...rest }: RadioCardsProps) {
  return <Cards {...rest} type="radio" chosen={id => id === value} choose={id => onChange(id)} />;
}

/** Checkboxes as cards. */
export function CheckCards({ values, onChange, max, ...rest }: CheckCardsProps) {
  const full = max !== undefined && values.length >= max;
  return (
    <Cards
      {...rest}
      type="checkbox"
      chosen={id => values.includes(id)}
      blocked={id => full && !values.includes(id)}
      choose={id => onChange(values.includes(id) ? values.filter(other => other !== id) : [...values, id])}
    />
  );
}

interface CardsProps extends Common {
  type: 'radio' | 'checkbox';
  chosen: (id: string) => boolean;
  choose: (id: string) => void;
  blocked?: (id: string) => boolean;
  decides?: boolean;
}

/** Arrow keys move the focus without choosing; by default a browser chooses every radio button they pass. */
function moveOnly(event: KeyboardEvent<HTMLInputElement>) {
  const { key, currentTarget: at } = event;
  if (key === 'Enter') return at.click();
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...(at.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])];
  all[(all.indexOf(at) + step + all.length) % all.length]?.focus();
}

function Cards({ legend, legendHidden, options, columns = 1, disabled, type, chosen, choose, blocked, decides }: CardsProps) {
  const name = useId();
  return (
    <fieldset className={css.group} style={{ '--columns': columns } as CSSProperties}>
      <legend className={legendHidden ? 'vh' : css.legend}>{legend}</legend>
      {options.map(({ id, label, help, icon: Icon, picture, disabled: off }) => (
        <label key={id} className={classes(pick.pick, css.card)}>
          <input
            type={type}
            name={type === 'radio' ? name : undefined}
            checked={chosen(id)}
            disabled={disabled || off || blocked?.(id)}
            onChange={() => choose(id)}
            onKeyDown={decides ? moveOnly : undefined}
          />
          <span className={classes(css.box, type === 'radio' && css.round)} aria-hidden>
            <Check />
          </span>
          {picture}
          {Icon && <Icon className={css.icon} aria-hidden />}
          <span className={css.words}>
            {label}
            {help && <span className={css.help}>{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
