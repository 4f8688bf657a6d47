import { describe, expect, it } from 'vitest';
import { browserFits, measureConnection } from './measure.ts';

/** A server with these response times in ms; null: no answer comes. */
function server(...times: (number | null)[]) {
  let clock = 0;
  let turn = 0;
  const ask = async () => {
    const took = times[turn++];
    if (took === null || took === undefined) throw new Error('no answer');
    clock += took;
  };
  return measureConnection(ask, () => clock);
}

describe('the connection', () => {
  it('is good when most answers are fast, with or without one outlier', async () => {
    expect(await server(20, 30, 25, 900, 40)).toBe('good');
    expect(await server(20, null, 25, null, 40)).toBe('good');
  });
  it('is slow when most answers are slow or do not come', async () => {
    expect(await server(500, 30, 600, 900, 40)).toBe('slow');
    expect(await server(20, null, null, null, 40)).toBe('slow');
  });
});

describe('the browser', () => {
  const css = (supports: boolean) => ({ supports: () => supports }) as unknown as typeof CSS;
  const fits = { WebSocket, fetch, localStorage: {} as Storage, CSS: css(true) };
  it('is supported when it has all that the game needs', () => expect(browserFits(fits)).toBe(true));
  it('is not supported without WebSocket, without storage, or without recent CSS', () => {
    expect(browserFits({ fetch, localStorage: {} as Storage, CSS: css(true) })).toBe(false);
    expect(browserFits({ WebSocket, fetch, CSS: css(true) })).toBe(false);
    expect(browserFits({ ...fits, CSS: css(false) })).toBe(false);
  });
  it('is not supported when it blocks storage', () => {
    const closed = {
      ...fits,
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
    };
    expect(browserFits(closed)).toBe(false);
  });
});
