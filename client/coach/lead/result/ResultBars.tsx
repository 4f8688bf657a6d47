import type { Count } from '../../../../shared/protocol/talkView.ts';
import { classes } from '../../../ui/index.ts';
import css from './ResultBars.module.css';

export interface ResultBarsProps {
  counts: readonly Count[];
  label: string;
  large?: boolean; // for a screen that a whole room looks at
}

/** Counts as bars with their numbers, most first. The longest fills most of the width, whatever its number. */
export function ResultBars({ counts, label, large = false }: ResultBarsProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className={classes(css.bars, large && css.large)} aria-label={label}>
      {counts.map(({ id, label: words, count }) => (
        <li key={id}>
          <span className={css.words}>{words}</span>
          <span className={css.track} aria-hidden>
            <i style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <b className="num">{count}</b>
        </li>
      ))}
    </ul>
  );
}
