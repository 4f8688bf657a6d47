import type { TextStyle } from './Paper.ts';

/**
 * Places for so many texts beside each other, from the left edge to the right one: the first begins at the one, the last
 * ends at the other. However many there are, no place looks empty.
 */
export const spread = (
  count: number,
  { x, width }: { x: number; width: number },
): Required<Pick<TextStyle, 'x' | 'width' | 'align'>>[] =>
  Array.from({ length: count }, (_, nth) => ({
    x: x + (nth * width) / count,
    width: width / count,
    align: nth === 0 ? 'left' : nth === count - 1 ? 'right' : 'center',
  }));
