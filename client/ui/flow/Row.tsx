import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

/** Things beside each other on one line, in the middle of its height unless `align` says otherwise. */
export function Row<T extends Tag = 'div'>(props: Arranged<T, Omit<Arrangement, 'rowGap'>>) {
  return arranged('row', props);
}
