import { useRef } from 'react';
import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Found } from './Found.tsx';
import { Jump } from './Jump.tsx';
import { Travel } from './Travel.tsx';
import type { Row } from './chip.ts';
import { WordRows } from './WordRows.tsx';

/** Searches people by words: chips in three rows, the travel time, and live results. */
export function NetworkWindow({ tool, act, steps }: ToolWindowProps<'network'>) {
  const result = useRef<HTMLDivElement>(null);
  const part = tool.parts.search;
  const chips = part?.view.chips ?? [];
  const rows = useOptimisticValues<Row>(Object.fromEntries(chips.map(chip => [chip.id, chip.row])));
  if (!part) return null;
  const { view } = part;
  const usable = mayAct(tool, part);
  return (
    <div className={kit.tool}>
      <Jump view={view} to={result} />
      <div className={kit.two}>
        <div className={kit.part}>
          <WordRows
            chips={chips.map(chip => ({ ...chip, row: rows.value(chip.id) ?? chip.row }))}
            usable={usable}
            onPlace={(chip, row) => {
              const answer = act({ type: 'chip', chip, row });
              rows.set(chip, row, answer);
              return answer;
            }}
          />
          <Travel travel={view.travel} usable={usable} onChange={minutes => act({ type: 'travel', minutes })} />
        </div>
        <Found view={view} top={result} busy={rows.pending} />
      </div>
      {steps('search')}
    </div>
  );
}
