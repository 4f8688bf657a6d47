import { useState, type Ref } from 'react';
import { weaknessOf } from '../../../shared/text/passphrase.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { TextField, Toggle } from '../../ui/index.ts';

export interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string;
  error?: string | null;
  fresh?: boolean; // a new pass phrase: its strength is checked while typing
  names?: readonly string[]; // of the person who chooses it; a pass phrase may not contain them
  ref?: Ref<HTMLInputElement>;
}

/** A pass phrase field that can show its text, so that it need not be typed twice. */
export function PassphraseField({ fresh = false, names = [], ref, help, ...props }: PassphraseFieldProps) {
  const t = useT();
  const typed = fresh && props.value.trim() !== '';
  const weakness = typed ? weaknessOf(props.value, names) : null;
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextField
        {...props}
        help={weakness ? t(`coach.invite.weak.${weakness}`, { count: LIMITS.passphraseMin }) : help}
        ok={typed && !weakness ? t('coach.invite.good') : null}
        ref={ref}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        name={fresh ? 'new-passphrase' : 'passphrase'}
        max={LIMITS.passphraseMax}
      />
      <Toggle label={t('coach.signIn.show')} checked={shown} onChange={setShown} />
    </>
  );
}
