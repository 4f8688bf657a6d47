import { useId, type Ref } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';
import { FieldLine, type FieldProps } from './TextField.tsx';

export interface TextAreaProps extends FieldProps {
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A multi-line text field. With `onEnter`, Enter sends and Shift+Enter makes a new line. */
export function TextArea({ ref, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={props.labelHidden ? 'vh' : css.label}>
        {props.label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className={classes(css.input, css.area)}
        rows={props.rows ?? 3}
        value={props.value}
        maxLength={props.max}
        placeholder={props.placeholder}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={`${id}-line`}
        onChange={event => props.onChange(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !props.onEnter) return;
          event.preventDefault();
          props.onEnter();
        }}
      />
      <FieldLine id={`${id}-line`} {...props} />
    </div>
  );
}
