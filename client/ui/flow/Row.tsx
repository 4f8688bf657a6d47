import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

/** Children side by side on one line, vertically centred unless `align` says otherwise. */
export function Row<T extends Tag = 'div'>(props: Arranged<T, Omit<Arrangement, 'rowGap'>>) {
  return arranged('row', props);
}
