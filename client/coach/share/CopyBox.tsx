import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button, Stack, TextArea, TextField, toast } from '../../ui/index.ts';
import { copyText } from '../../ui/copyText.ts';
import css from './CopyBox.module.css';

export interface CopyBoxProps {
  label: string;
  text: string;
  help?: string;
  button: string; // "Kopieer de link"
  rows?: number; // height of a text; absent for a link
}

/** A link or a text with a copy button. Where the browser does not allow that, it is selected, to copy by hand. */
export function CopyBox({ label, text, help, button, rows }: CopyBoxProps) {
  const t = useT();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    if (await copyText(text)) return toast(t('coach.copy.done'), 'done');
    const field = line.current ?? area.current;
    field?.focus();
    field?.select();
    toast(t('coach.copy.byHand'));
  }
  const props = { label, help, value: text, onChange: () => undefined };
  return (
    <Stack gap={10} align="start" className={css.box}>
      {rows ? <TextArea ref={area} {...props} rows={rows} /> : <TextField ref={line} {...props} />}
      <Button icon={Copy} onPress={() => void copy()}>
        {button}
      </Button>
    </Stack>
  );
}
