import css from './Toggle.module.css';
import { useUiWords } from './words.ts';

export interface ToggleProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  help?: string;
}

/** A switch that also shows "aan" or "uit". The whole row can be pressed. */
export function Toggle({ label, checked, onChange, disabled = false, help }: ToggleProps) {
  const words = useUiWords();
  return (
    <button
      type="button"
      role="switch"
      className={css.toggle}
      aria-checked={checked}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onChange(!checked)}
    >
      <span className={css.knob} aria-hidden />
      <span className={css.label}>
        {label}
        {help && <span className={css.help}>{help}</span>}
      </span>
      <span className={css.word} aria-hidden>
        {checked ? words.on : words.off}
      </span>
    </button>
  );
}
