import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Answers } from './Answers.tsx';
import { Cells } from './Cells.tsx';
import { SheetBar } from './SheetBar.tsx';

/** A small spreadsheet with sorting, filtering, an average and one editable column; below it the answers. */
export function SheetWindow({ tool, act, steps }: WindowProps<SheetParts, SheetAction>) {
  const { cells, answers } = tool.parts;
  return (
    <div className={kit.tool}>
      {cells && (
        <section>
          <SheetBar view={cells.view} usable={mayAct(tool, cells)} act={act} />
          <Cells view={cells.view} usable={mayAct(tool, cells)} act={act} />
        </section>
      )}
      {cells && steps('cells')}
      {answers && (
        <>
          <Answers fields={answers.view.fields} usable={mayAct(tool, answers)} act={act} />
          {steps('answers')}
        </>
      )}
    </div>
  );
}
