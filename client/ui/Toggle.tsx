import { SwitchButton } from './SwitchButton.tsx';
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
    <SwitchButton className={css.toggle} checked={checked} disabled={disabled} onChange={onChange}>
      <span className={css.knob} aria-hidden />
      <span className={css.label}>
        {label}
        {help && <span className={css.help}>{help}</span>}
      </span>
      <span className={css.word} aria-hidden>
        {checked ? words.on : words.off}
      </span>
    </SwitchButton>
  );
}
