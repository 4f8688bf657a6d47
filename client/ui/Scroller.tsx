import { useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Scroller.module.css';
import { useScrollTabStop } from './useScrollTabStop.ts';

export interface ScrollerProps {
  label: string; // what it holds, for who comes by keyboard
  className?: string;
  children: ReactNode;
}

/** A table that may be wider than its place scrolls here, alone; it is a stop for the keyboard while nothing in it is one. */
export function Scroller({ label, className, children }: ScrollerProps) {
  const box = useRef<HTMLDivElement>(null);
  const stop = useScrollTabStop(box);
  return (
    <div
      ref={box}
      className={classes(css.scroller, className)}
      {...(stop && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
