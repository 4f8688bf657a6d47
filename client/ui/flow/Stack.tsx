import { arranged, type Arranged, type Arrangement, type Tag } from './arrange.ts';

export interface StackProps extends Pick<Arrangement, 'gap'> {
  align?: 'start' | 'center' | 'end';
}

/** Things under each other with one distance between them, each as wide as the stack unless `align` says otherwise. */
export function Stack<T extends Tag = 'div'>(props: Arranged<T, StackProps>) {
  return arranged('stack', props);
}
