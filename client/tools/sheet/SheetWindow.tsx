import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import { classes } from '../../ui/classes.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Answers } from './Answers.tsx';
import { Cells } from './Cells.tsx';
import { SheetBar } from './SheetBar.tsx';
import css from './sheet.module.css';

/** A small spreadsheet with sorting, filtering, an average and one editable column; beside it the answers, in one column above it. */
export function SheetWindow({ tool, act, steps }: WindowProps<SheetParts, SheetAction>) {
  const { cells, answers } = tool.parts;
  return (
    <div className={kit.tool}>
      <div className={classes(kit.two, kit.large, css.sheet)}>
        {cells && (
          <section>
            <SheetBar view={cells.view} usable={mayAct(tool, cells)} act={act} />
            <Cells view={cells.view} usable={mayAct(tool, cells)} act={act} />
          </section>
        )}
        {answers && <Answers fields={answers.view.fields} usable={mayAct(tool, answers)} act={act} />}
      </div>
      {cells && steps('cells')}
      {answers && steps('answers')}
    </div>
  );
}
