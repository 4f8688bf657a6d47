import { Check, PenLine, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import css from './sheet.module.css';

interface CellEditorProps {
  value: number;
  shown: string;
  label: string;
  by: string | null;
  usable: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSave: (value: number) => Promise<boolean>;
}

/**
 * One editable cell: a button with its number, or while editing a field with "Bewaar" and "Laat het zo". Moving on to
 * another place saves it too, as in any spreadsheet.
 */
export function CellEditor({ value, shown, label, by, usable, open, onOpen, onSave }: CellEditorProps) {
  const t = useT();
  const [text, setText] = useToolState('typed', '');
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (open) {
      field.current?.focus();
      field.current?.select();
    } else if (wantsFocus.current) button.current?.focus();
    wantsFocus.current = false;
  }, [open]);

  const start = () => {
    setText(String(value));
    onOpen(true);
  };
  const number = Number(text.trim().replace(',', '.'));
  const sound = text.trim() !== '' && Number.isFinite(number) && number >= 0 && number <= 99_999;
  const save = () => {
    onOpen(false);
    if (sound && number !== value) void onSave(number);
  };
  const byHand = (close: () => void) => () => {
    wantsFocus.current = true;
    close();
  };
  if (!open)
    return (
      <button
        ref={button}
        type="button"
        className={classes(kit.plain, css.cell)}
        aria-disabled={!usable || undefined}
        onClick={() => usable && start()}
      >
        <span className="vh">{label} </span>
        {by && <span className={css.by}>{t('tools.by', { name: by })}</span>}
        <span>{shown}</span>
        <span className="vh"> {t('tools.sheet.change')}</span>
        <PenLine size={18} aria-hidden />
      </button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- leaving the cell keeps the number that was typed
    <span
      className={css.editor}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && save()}
      onMouseDown={event => event.target !== field.current && event.preventDefault()}
    >
      <input
        ref={field}
        className={css.input}
        inputMode="decimal"
        aria-label={label}
        value={text}
        maxLength={8}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault(); // Escape leaves the cell, not the window; Enter must not press what gets the focus next
          if (event.key === 'Escape') byHand(() => onOpen(false))();
          else if (sound) byHand(save)();
        }}
      />
      <Button size="s" icon={Check} disabled={!sound} onPress={byHand(save)}>
        {t('tools.sheet.save')}
      </Button>
      <Button size="s" variant="quiet" icon={X} onPress={byHand(() => onOpen(false))}>
        {t('tools.sheet.leave')}
      </Button>
    </span>
  );
}
