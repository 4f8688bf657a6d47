import { Eye, EyeOff } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { SwitchButton } from '../../ui/SwitchButton.tsx';
import kit from '../kit/kit.module.css';
import css from './privacy.module.css';

interface FieldSwitchProps {
  field: { label: string; example: string };
  open: boolean;
  waiting: boolean;
  usable: boolean;
  onChange: (open: boolean) => void;
}

/** One fact about a candidate: visible to the client or hidden, shown by an eye, a word and a colour. */
export function FieldSwitch({ field, open, waiting, usable, onChange }: FieldSwitchProps) {
  const t = useT();
  const Icon = open ? Eye : EyeOff;
  return (
    <SwitchButton
      checked={open}
      busy={waiting}
      disabled={!usable}
      className={classes(kit.plain, css.field, open && css.open)}
      onChange={onChange}
    >
      <span className={css.sign} aria-hidden="true">
        <span className={css.eye}>
          <Icon size={18} />
        </span>
        {open ? t('tools.privacy.openWord') : t('tools.privacy.closedWord')}
      </span>
      <span className={css.fieldText}>
        {field.label}
        <span className={kit.meta}>{field.example}</span>
      </span>
    </SwitchButton>
  );
}
