import { useState } from 'react';
import { useT, type TextValues } from '../../i18n/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import type { Field } from './act.ts';

export interface FieldDialogProps {
  field: Field;
  values: TextValues; // to fill in its texts
  onSend: (typed: string) => Promise<boolean>; // true when it succeeded: then the dialog closes
  onClose: () => void;
}

/** A dialog that asks for one value before an act. */
export function FieldDialog({ field, values, onSend, onClose }: FieldDialogProps) {
  const t = useT();
  const [typed, setTyped] = useState(field.value);
  const fits = field.fits(typed.trim());
  async function send() {
    if (fits && (await onSend(typed.trim()))) onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(field.title, values)}
      actions={
        <>
          <Button variant="primary" disabled={!fits} onPress={() => void send()}>
            {t(field.act, values)}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
        </>
      }
    >
      <TextField
        label={t(field.label, values)}
        {...(field.help && { help: t(field.help, values) })}
        value={typed}
        onChange={setTyped}
        max={field.max}
        onEnter={() => void send()}
      />
    </Dialog>
  );
}
