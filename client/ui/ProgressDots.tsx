import { classes } from './classes.ts';
import { Cluster } from './flow/Cluster.tsx';
import css from './ProgressDots.module.css';

export interface ProgressDotsProps {
  dots: readonly ('solved' | 'skipped' | 'open' | 'locked')[];
  label: string; // "4 van 14 stappen klaar, 1 bezig"
}

/** A row of small lamps: on, half on, off. */
export function ProgressDots({ dots, label }: ProgressDotsProps) {
  return (
    <Cluster as="span" gap={4}>
      <span className="vh">{label}</span>
      {dots.map((dot, at) => (
        <i key={at} className={classes(css.dot, css[dot])} />
      ))}
    </Cluster>
  );
}
