import type { ReactNode } from 'react';
import { classes } from '../../ui/index.ts';
import css from './PuzzleGraph.module.css';
import type { PuzzleSign } from './puzzleSign.ts';
import { STATE_ICONS } from './PuzzleGraph.tsx';

/** A puzzle in this state as it looks in the graph, for legends. */
export function StateSign({ state, className, children }: StateSignProps) {
  const Icon = STATE_ICONS[state];
  return (
    <span className={classes(css.box, css[state], className)}>
      {Icon && <Icon aria-hidden />}
      {children}
    </span>
  );
}
interface StateSignProps {
  state: PuzzleSign;
  className?: string | undefined;
  children: ReactNode;
}
