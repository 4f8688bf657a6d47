import { expect, test } from 'vitest';
import { keyed } from './keyed.ts';

test('two of the same name have two keys, which stay when others come and go behind them', () => {
  const keysOf = (names: string[]) => keyed(names, name => name).map(({ key }) => key);
  expect(keysOf(['Een collega', 'Een collega', 'Ria', 'Een collega'])).toEqual([
    'Een collega',
    'Een collega 2',
    'Ria',
    'Een collega 3',
  ]);
  expect(keysOf(['Een collega', 'Ria'])).toEqual(['Een collega', 'Ria']);
});
