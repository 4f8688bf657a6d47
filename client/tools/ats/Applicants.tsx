/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see the comment below */
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Silhouette } from '../kit/Silhouette.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import css from './ats.module.css';

interface ApplicantsProps {
  columns: ToolParts<'ats'>['filters']['columns'];
  rows: ToolParts<'ats'>['filters']['left'];
}

/**
 * The remaining applicants, as a table. In a narrow window each row becomes a card; the ARIA roles are explicit because a
 * table that is laid out as cards loses its implicit ones.
 */
export function Applicants({ columns, rows }: ApplicantsProps) {
  const t = useT();
  if (rows.length === 0) return <p className={css.nobody}>{t('tools.ats.nobody')}</p>;
  return (
    <table className={css.table} role="table" aria-label={t('tools.ats.tableLabel')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th key={column.id} role="columnheader" scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={columns[at]?.id} role="rowheader" scope="row">
                  <Row as="span" gap={10} className={css.name}>
                    <Silhouette size={36} />
                    {cell}
                  </Row>
                </th>
              ) : (
                <td key={columns[at]?.id} role="cell">
                  <span className={css.cellLabel}>{columns[at]?.label}</span>
                  <span>{cell}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
