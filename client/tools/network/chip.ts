import type { ToolParts } from '../../../shared/tools/kinds.ts';

/** A search word, and the row in which it stands. */
export type Chip = ToolParts<'network'>['search']['chips'][number];
export type Row = Chip['row'];
