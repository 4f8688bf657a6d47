import type { ReactNode } from 'react';

/** A table of a report; the first cell of each row is its header. */
export interface NumberTableProps {
  caption: string;
  head: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

export function NumberTable({ caption, head, rows }: NumberTableProps) {
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {head.map(title => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={head[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
