import { useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import { useDrag } from './useDrag.ts';
import type { Chip, Row } from './chip.ts';
import { WordRow } from './WordRow.tsx';
import css from './network.module.css';

const ROWS = ['must', 'any', 'not'] as const;

interface WordRowsProps {
  chips: readonly Chip[];
  usable: boolean;
  onPlace: (chip: string, row: Row) => Promise<boolean>;
}

/** Puts words into rows: choose a word and then a row, or drag it. */
export function WordRows({ chips, usable, onPlace }: WordRowsProps) {
  const t = useT();
  const [picked, setPicked] = useToolState<string | null>('picked', null);
  const ground = useRef<HTMLDivElement>(null);
  const chip = chips.find(one => one.id === picked) ?? null;

  const place = (id: string, row: Row) => {
    setPicked(null);
    const moved = chips.find(one => one.id === id);
    if (!usable || !moved || moved.row === row) return;
    const title = row === 'none' ? t('tools.network.words') : t(`tools.network.${row}`);
    void onPlace(id, row).then(done => done && announce(t('tools.network.moved', { word: moved.label, row: title })));
    // The focus follows the word to its new row.
    requestAnimationFrame(() => ground.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(id)}"]`)?.focus());
  };
  const drag = useDrag(usable, setPicked, (id, row) => (row === null ? setPicked(null) : place(id, row)));
  const rowProps = { usable, picked, onPick: (id: string) => setPicked(now => (now === id ? null : id)), onPlace: place };
  const loose = chips.filter(one => one.row === 'none');
  return (
    <Part title={t('tools.network.build')} className={css.build}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape and the mouse bubble up from the words inside */}
      <div
        ref={ground}
        className={classes(css.rows, drag.over !== null && css.dragging)}
        {...drag.handlers}
        onKeyDown={event => {
          if (event.key !== 'Escape' || picked === null) return;
          event.preventDefault(); // deselects the word instead of closing the window
          setPicked(null);
        }}
      >
        <p className={kit.meta}>{chip ? t('tools.network.picked', { word: chip.label }) : t('tools.network.wordsHelp')}</p>
        <WordRow
          {...rowProps}
          row="none"
          over={drag.over === 'none'}
          title={t('tools.network.words')}
          put={t('tools.network.takeOut')}
          empty={t('tools.network.allUsed')}
          chips={loose}
          target={chip !== null && chip.row !== 'none'}
        />
        {ROWS.map(row => (
          <WordRow
            key={row}
            {...rowProps}
            row={row}
            over={drag.over === row}
            title={t(`tools.network.${row}`)}
            put={t('tools.network.putIn')}
            empty={t('tools.network.empty')}
            chips={chips.filter(one => one.row === row)}
            target={chip !== null && chip.row !== row}
          />
        ))}
      </div>
    </Part>
  );
}
