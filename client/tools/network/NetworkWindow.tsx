import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Found } from './Found.tsx';
import { Travel } from './Travel.tsx';
import type { Row } from './chip.ts';
import { WordRows } from './WordRows.tsx';
import css from './network.module.css';

/** Searches people by words: chips in three rows, the travel time, and live results. */
export function NetworkWindow({ tool, act, steps }: ToolWindowProps<'network'>) {
  const part = tool.parts.search;
  const chips = part?.view.chips ?? [];
  const rows = useOptimisticValues<Row>(Object.fromEntries(chips.map(chip => [chip.id, chip.row])));
  if (!part) return null;
  const { view } = part;
  const usable = mayAct(tool, part);
  return (
    <div className={kit.tool}>
      <div className={css.search}>
        <div className={css.build}>
          <WordRows
            chips={chips.map(chip => ({ ...chip, row: rows.value(chip.id) ?? chip.row }))}
            usable={usable}
            onPlace={(chip, row) => rows.set(chip, row, act({ type: 'chip', chip, row }))}
          />
          <Travel travel={view.travel} usable={usable} onChange={minutes => act({ type: 'travel', minutes })} />
        </div>
        <div className={css.result}>
          <Found view={view} />
        </div>
      </div>
      {steps('search')}
    </div>
  );
}
