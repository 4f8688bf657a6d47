import type { ToolParts } from '../../../shared/tools/kinds.ts';

/** A search word with its row. */
export type Chip = ToolParts<'network'>['search']['chips'][number];
export type Row = Chip['row'];
