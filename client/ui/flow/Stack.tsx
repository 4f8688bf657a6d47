import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

export interface StackProps extends Pick<Arrangement, 'gap'> {
  align?: 'start' | 'center' | 'end';
}

/** Children below each other with an equal gap, each as wide as the stack unless `align` says otherwise. */
export function Stack<T extends Tag = 'div'>(props: Arranged<T, StackProps>) {
  return arranged('stack', props);
}
