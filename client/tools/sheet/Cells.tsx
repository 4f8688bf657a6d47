import { ArrowDownNarrowWide, ArrowUpDown, ArrowUpNarrowWide } from 'lucide-react';
import type { SheetAction, SheetParts } from '../../../shared/tools/sheet/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import { CellEditor } from './CellEditor.tsx';
import css from './sheet.module.css';

interface CellsProps {
  view: SheetParts['cells'];
  usable: boolean;
  act(action: SheetAction): Promise<boolean>;
}
const ICON = { none: ArrowUpDown, up: ArrowUpNarrowWide, down: ArrowDownNarrowWide } as const;
/** How a column sorts when its header is first pressed: words from a to z, numbers from the highest. */
const NEXT = { none: 'up', up: 'down', down: 'none' } as const;
const NEXT_NUMBER = { none: 'down', down: 'up', up: 'none' } as const;
const ARIA = { none: 'none', up: 'ascending', down: 'descending' } as const;

/** The cells as a table. A column header sorts; cells of the editable column can be changed. */
export function Cells({ view, usable, act }: CellsProps) {
  const t = useT();
  const [editing, setEditing] = useToolState<string | null>('editing', null);
  const rows = t('tools.sheet.rows', { count: view.rows.length, total: view.total });
  return (
    <>
      <Scroller label={rows} className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              {view.columns.map(column => {
                const Icon = ICON[column.order];
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={ARIA[column.order]}
                    className={column.numeric ? css.numeric : undefined}
                  >
                    <button
                      type="button"
                      className={classes(kit.plain, css.sort)}
                      aria-disabled={!usable || undefined}
                      onClick={() =>
                        usable &&
                        void act({ type: 'sort', column: column.id, order: (column.numeric ? NEXT_NUMBER : NEXT)[column.order] })
                      }
                    >
                      {column.label}
                      <Icon size={20} aria-hidden />
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(row => (
              <tr key={row.id}>
                {view.columns.map((column, at) => (
                  <td
                    key={column.id}
                    className={classes(column.numeric && css.numeric, column.editable && row.changed && css.changed)}
                  >
                    {column.editable ? (
                      <CellEditor
                        value={row.value}
                        shown={row.cells[at] ?? ''}
                        label={t('tools.sheet.cell', { column: column.label, row: row.cells[0] ?? '' })}
                        by={row.changed ? row.by : null}
                        usable={usable}
                        open={editing === row.id}
                        onOpen={open => setEditing(open ? row.id : null)}
                        onSave={value => act({ type: 'cell', row: row.id, value })}
                      />
                    ) : (
                      row.cells[at]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <p className={css.status} aria-live="polite">
        <span>{rows}</span>
        {view.average !== null && (
          <b>
            {t('tools.sheet.average')}: {view.average}
          </b>
        )}
      </p>
    </>
  );
}
