import {
  AliasNode,
  TableNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';
import { SHAPES, type Column } from './rowShapes.ts';

/** A cell with an invalid value. `row`: the id of the row, if it was selected. */
export interface InvalidCell {
  table: string;
  column: string;
  row: string;
}

/**
 * Validates every row that is read: an invalid cell is replaced by its fallback, so that a damaged row affects only itself
 * and never a whole list. `onOdd` is called once per such cell.
 */
export class ValidatedRows implements KyselyPlugin {
  readonly #onOdd: (cell: InvalidCell) => void;
  readonly #tables = new WeakMap<object, string[]>(); // by query
  readonly #reported = new Set<string>();

  constructor(onOdd: (cell: InvalidCell) => void = () => {}) {
    this.#onOdd = onOdd;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (node.kind !== 'SelectQueryNode') return node;
    const read = [...(node.from?.froms ?? []), ...(node.joins ?? []).map(join => join.table)];
    const tables = read.map(nameOf).filter(table => table in SHAPES);
    if (tables.length > 0) this.#tables.set(queryId, tables);
    return node;
  }

  async transformResult({ queryId, result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    for (const table of this.#tables.get(queryId) ?? [])
      for (const row of result.rows)
        for (const [name, column] of Object.entries(SHAPES[table]!)) if (name in row) this.#validate(table, name, column, row);
    return result;
  }

  #validate(table: string, name: string, { holds, otherwise }: Column, row: UnknownRow): void {
    if (holds.safeParse(row[name]).success) return;
    row[name] = otherwise(row);
    const cell = { table, column: name, row: typeof row.id === 'string' ? row.id : '' };
    const key = Object.values(cell).join(' ');
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#onOdd(cell);
  }
}

function nameOf(node: OperationNode): string {
  if (AliasNode.is(node)) return nameOf(node.node);
  return TableNode.is(node) ? node.table.identifier.name : '';
}
