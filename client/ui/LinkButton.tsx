import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from './classes.ts';
import css from './Button.module.css';

export interface LinkButtonProps {
  href: string;
  children: ReactNode;
  icon?: LucideIcon;
  iconAfter?: LucideIcon;
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'm' | 's' | 'l';
  label?: string; // accessible name: begins with the visible words and adds to them
  current?: boolean; // links to the current page
  newTab?: boolean;
  closable?: boolean; // the new tab may close itself: only for a page of our own
  download?: boolean; // links to a file to download
  className?: string;
  onPress?: () => void; // beside going there
}

/** A link that looks like a button. It goes to a page, so it can be opened in a new tab. */
export function LinkButton({ icon: Icon, iconAfter: After, variant = 'secondary', size = 'm', ...props }: LinkButtonProps) {
  const rest = {
    className: classes(css.button, css[variant], css[size], props.className),
    'aria-label': props.label,
    'aria-current': props.current ? ('page' as const) : undefined,
    onClick: props.onPress,
  };
  const words = (
    <>
      {Icon && <Icon className={css.icon} aria-hidden />}
      {props.children}
      {After && <After className={css.icon} aria-hidden />}
    </>
  );
  return props.newTab || props.download ? (
    <a
      href={props.href}
      {...(props.download ? { download: true } : { target: '_blank', rel: props.closable ? 'opener' : 'noopener noreferrer' })}
      {...rest}
    >
      {words}
    </a>
  ) : (
    <Link href={props.href} {...rest}>
      {words}
    </Link>
  );
}
