import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('texts stand from edge to edge, also when one of them is not known', () => {
  const of = (count: number) => spread(count, { x: 60, width: 720 });
  expect(of(3)).toEqual([
    { x: 60, width: 240, align: 'left' },
    { x: 300, width: 240, align: 'center' },
    { x: 540, width: 240, align: 'right' },
  ]);
  expect(of(2)).toEqual([
    { x: 60, width: 360, align: 'left' },
    { x: 420, width: 360, align: 'right' },
  ]);
  expect(of(1)).toEqual([{ x: 60, width: 720, align: 'left' }]);
});
