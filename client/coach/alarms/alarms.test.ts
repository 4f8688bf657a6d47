import { describe, expect, it } from 'vitest';
import { readAlarms } from './alarmSettings.ts';
import { news } from './news.ts';

const needs = [
  { key: 'hand:ria', kind: 'hand' },
  { key: 'quiet:wim', kind: 'quiet' },
] as const;

describe('warnings', () => {
  it('come for what is new and wanted, and not for what stood there when the page opened', () => {
    const settings = readAlarms({ sound: true });
    expect(news(null, needs, settings)).toEqual([]);
    expect(news(new Set(), needs, settings)).toEqual([needs[0]]);
    expect(news(new Set(['hand:ria']), needs, settings)).toEqual([]);
    expect(news(new Set(), needs, readAlarms({ kinds: ['quiet'] }))).toEqual([needs[1]]);
  });

  it.each([null, 7, [], { kinds: 'all', sound: 'yes' }])('are silent when %j was stored', raw => {
    expect(readAlarms(raw)).toEqual({ sound: false, notice: false, kinds: ['hand', 'away', 'stuck'] });
  });
});
