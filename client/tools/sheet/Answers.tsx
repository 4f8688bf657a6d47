import { useEffect, useRef, useState } from 'react';
import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import { useT } from '../../i18n/index.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import css from './sheet.module.css';

type Field = SheetParts['answers']['fields'][number];
interface AnswersProps {
  fields: readonly Field[];
  usable: boolean;
  act(action: SheetAction): Promise<boolean>;
}

/** The fields for the resulting numbers. Input is saved automatically. */
export function Answers({ fields, usable, act }: AnswersProps) {
  const t = useT();
  return (
    <Part title={t('tools.sheet.answers')} className={css.answers}>
      <div className={css.fields}>
        {fields.map(field => (
          <AnswerField
            key={field.id}
            field={field}
            usable={usable}
            onSave={text => act({ type: 'answer', field: field.id, text })}
          />
        ))}
      </div>
    </Part>
  );
}

const PAUSE = 150; // ms, debounce of saving: short, since the main button waits for what is saved
const ALLOWED = /[^\p{L}\p{N} .,-]/gu;
function AnswerField({ field, usable, onSave }: { field: Field; usable: boolean; onSave: (text: string) => Promise<boolean> }) {
  const t = useT();
  const [text, setText] = useToolState(`answer.${field.id}`, field.text);
  const [known, setKnown] = useState(field.text);
  // Adopt a colleague's change, unless something is being typed here.
  if (known !== field.text) {
    setKnown(field.text);
    if (text === known) setText(field.text);
  }
  const latest = useRef(onSave);
  useEffect(() => void (latest.current = onSave));
  useEffect(() => {
    if (!usable || text === field.text) return;
    const timer = setTimeout(() => void latest.current(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, field.text, usable]);
  const saveNow = () => {
    if (usable && text !== field.text) void onSave(text);
  };
  return (
    <div onBlur={saveNow}>
      <TextField label={field.label} value={text} max={20} onChange={next => usable && setText(next.replace(ALLOWED, ''))} />
      {field.by && <p className={kit.meta}>{t('tools.by', { name: field.by })}</p>}
    </div>
  );
}
