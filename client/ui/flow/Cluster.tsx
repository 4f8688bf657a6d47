import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

/**
 * Things beside each other that go on in a next line where the room ends. On a line each is as high as the highest
 * unless `align` says otherwise.
 */
export function Cluster<T extends Tag = 'div'>(props: Arranged<T, Arrangement>) {
  return arranged('cluster', props);
}
