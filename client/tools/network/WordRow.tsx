import { ArrowDownToLine, GripVertical, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import kit from '../kit/kit.module.css';
import type { Chip, Row } from './chip.ts';
import css from './network.module.css';

interface WordRowProps {
  row: Row;
  title: string;
  put: string; // text of the button that puts the selected word here
  empty: string;
  chips: readonly Chip[];
  usable: boolean;
  picked: string | null;
  target: boolean; // the selected word can be put here
  over: boolean; // a word is dragged over it
  onPick: (chip: string) => void;
  onPlace: (chip: string, row: Row) => void;
}

/** One row of words: a drop target, and words to select. */
export function WordRow({ row, title, put, empty, chips, usable, picked, target, over, onPick, onPlace }: WordRowProps) {
  const id = useId();
  return (
    <fieldset aria-labelledby={id} data-row={row} className={classes(css.row, css[row], target && css.target, over && css.over)}>
      <h4 id={id} className={row === 'none' ? 'vh' : css.rowTitle}>
        {title}
      </h4>
      <div className={css.chips}>
        {chips.map(chip => (
          <button
            key={chip.id}
            type="button"
            data-chip={chip.id}
            className={classes(css.chip, picked === chip.id && css.picked)}
            aria-pressed={picked === chip.id}
            aria-disabled={!usable || undefined}
            onClick={() => usable && onPick(chip.id)}
          >
            <GripVertical size={16} aria-hidden />
            {chip.label}
          </button>
        ))}
        {chips.length === 0 && !target && <span className={kit.meta}>{empty}</span>}
        {target && picked && (
          <Button
            size="s"
            icon={row === 'none' ? Undo2 : ArrowDownToLine}
            label={`${put}: ${title}`}
            onPress={() => onPlace(picked, row)}
          >
            {put}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
