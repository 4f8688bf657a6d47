import { Check, CircleAlert } from 'lucide-react';
import { useId, type HTMLInputAutoCompleteAttribute, type Ref } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';
import { useUiWords } from './words.ts';

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string; // a line under the field
  error?: string | null; // replaces `help`
  ok?: string | null; // replaces `help`
  room?: readonly string[]; // all that `help`, `error` and `ok` may be: nothing below moves when one of them comes
  max?: number; // characters; the field says how many are left when few are
  placeholder?: string;
  labelHidden?: boolean; // only when the title right above says the same
  onEnter?: () => void;
}
export interface TextFieldProps extends FieldProps {
  name?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'search';
  type?: 'text' | 'password' | 'search' | 'date' | 'time';
  code?: boolean; // for a join code: wide capitals
  required?: boolean;
  min?: string; // the earliest date
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** A one-line text field with its label above, and help, confirmation or error below. */
export function TextField({ ref, ...props }: TextFieldProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={props.labelHidden ? 'vh' : css.label}>
        {props.label}
      </label>
      <input
        ref={ref}
        id={id}
        className={classes(css.input, props.code && css.code)}
        type={props.type ?? 'text'}
        name={props.name}
        value={props.value}
        maxLength={props.max}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize={props.code ? 'characters' : undefined}
        spellCheck={props.code ? false : undefined}
        inputMode={props.inputMode}
        required={props.required}
        min={props.min}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={`${id}-line`}
        onChange={event => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !props.onEnter) return;
          event.preventDefault();
          props.onEnter();
        }}
      />
      <FieldLine id={`${id}-line`} {...props} />
    </div>
  );
}

/** The line under a field; a polite live region, so that changes are announced. */
export function FieldLine({
  id,
  error,
  ok,
  help,
  room,
  max,
  value,
}: Pick<FieldProps, 'error' | 'ok' | 'help' | 'room' | 'max' | 'value'> & { id: string }) {
  const words = useUiWords();
  const left = max === undefined ? Infinity : max - value.length;
  const near = left <= Math.max(5, (max ?? 0) * 0.2);
  const said = (
    <div id={id} aria-live="polite">
      {error ? (
        <p className={classes(css.line, css.error)}>
          <CircleAlert aria-hidden />
          <span>{error}</span>
        </p>
      ) : ok ? (
        <p className={classes(css.line, css.ok)}>
          <Check aria-hidden />
          <span>{ok}</span>
        </p>
      ) : (
        help && <p className={css.line}>{help}</p>
      )}
      {near && <p className={classes(css.line, css.count)}>{words.charsLeft(Math.max(0, left))}</p>}
    </div>
  );
  if (!room) return said;
  return (
    <div className={css.room}>
      {said}
      {room.map(one => (
        <p key={one} className={classes(css.line, css.error)} data-words={one} aria-hidden>
          <CircleAlert />
        </p>
      ))}
    </div>
  );
}
