import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

/**
 * Children side by side that wrap onto a next line when they do not fit. On a line all stretch to the same height
 * unless `align` says otherwise.
 */
export function Cluster<T extends Tag = 'div'>(props: Arranged<T, Arrangement>) {
  return arranged('cluster', props);
}
