/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- a combobox: the field handles the keys of its list, and no HTML element does both */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/Field.module.css';
import { announce } from '../../ui/LiveRegion.tsx';
import { FieldLine, type FieldProps } from '../../ui/TextField.tsx';
import css from './CodeField.module.css';
import { formatCode } from './code.ts';
import { completions, correctionOf } from './suggest.ts';

const MOST = 40; // characters

/** The field for a join code: completes words while typing, and suggests a correction for a typo. It never changes the input by itself. */
export function CodeField(props: Pick<FieldProps, 'label' | 'value' | 'onChange' | 'help' | 'error' | 'ok' | 'room'>) {
  const { value, onChange } = props;
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offers = open ? completions(value) : [];
  const meant = correctionOf(value);

  const count = offers.length;
  useEffect(() => {
    if (count > 0) announce(t('join.offers', { count }));
  }, [count, t]);

  const take = (code: string) => {
    onChange(code);
    setActive(-1);
    input.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (count === 0 || event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = offers[active];
    if (move) setActive(active < 0 && move < 0 ? count - 1 : (active + move + count) % count);
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const option = (index: number) => `${id}-${index}`;
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {props.label}
      </label>
      <div className={css.box}>
        <input
          ref={input}
          id={id}
          className={classes(field.input, field.code)}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 && active < count ? option(active) : undefined}
          aria-invalid={props.error || meant ? true : undefined}
          aria-describedby={`${id}-line`}
          value={value}
          maxLength={MOST}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={event => {
            onChange(formatCode(event.target.value));
            setOpen(true);
            setActive(-1);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={t('join.offersTitle')} className={css.list} hidden={count === 0}>
          {offers.map((code, index) => (
            <li
              key={code}
              id={option(index)}
              role="option"
              aria-selected={index === active}
              className={css.offer}
              onPointerDown={event => event.preventDefault()} // the field keeps the focus
              onClick={() => take(code)}
            >
              {code.trim()}
            </li>
          ))}
        </ul>
      </div>
      <FieldLine id={`${id}-line`} {...props} error={meant ? t('join.meant', { code: meant.trim() }) : props.error} />
      {meant && (
        <Button size="s" className={css.meant} onPress={() => take(meant)}>
          {t('join.meantYes', { code: meant.trim() })}
        </Button>
      )}
    </div>
  );
}
