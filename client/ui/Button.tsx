import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import css from './Button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  variant?: 'primary' | 'secondary' | 'quiet' | 'attention';
  icon?: LucideIcon | undefined;
  iconAfter?: LucideIcon | undefined;
  size?: 'm' | 's' | 'l';
  wide?: boolean; // as wide as its container
  /** Disabled, but still focusable, so that the reason can be read out. */
  disabled?: boolean;
  describedBy?: string; // id of the element with that reason
  type?: 'button' | 'submit';
  label?: string; // accessible name: begins with the visible words and adds to them
  pressed?: boolean; // an on/off button
  expanded?: boolean;
  controls?: string;
  lang?: string;
  className?: string;
  main?: boolean; // the one act that the page brings forward
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words; an icon comes beside the words, never instead of them. */
export function Button({ ref, ...props }: ButtonProps) {
  const { variant = 'secondary', size = 'm', icon: Icon, iconAfter: After, disabled = false } = props;
  return (
    <button
      ref={ref}
      type={props.type ?? 'button'}
      className={classes(css.button, css[variant], css[size], props.wide && css.wide, props.className)}
      aria-disabled={disabled || undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      lang={props.lang}
      data-main={props.main || undefined}
      onClick={event => {
        if (disabled) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {Icon && <Icon className={css.icon} aria-hidden />}
      {props.children}
      {After && <After className={css.icon} aria-hidden />}
    </button>
  );
}
