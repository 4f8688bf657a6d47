import { describe, expect, it } from 'vitest';
import { addressOf, HERE, placeAt, TABS, type SessionPlace } from './place.ts';

const at = (change: Partial<SessionPlace>): SessionPlace => ({ ...HERE, ...change });
const inTeam = (change: Partial<SessionPlace>) => at({ part: 'play', team: 'linde', ...change });

describe('the addresses of a session', () => {
  it.each([
    [at({}), '/coach/s1'],
    [at({ part: 'welcome' }), '/coach/s1/welkom'],
    [at({ part: 'play' }), '/coach/s1/spel'],
    [at({ part: 'lead' }), '/coach/s1/nagesprek'],
    [at({ part: 'play', answers: true }), '/coach/s1/spel/antwoorden'],
    [inTeam({}), '/coach/s1/team/linde'],
    [inTeam({ answers: true }), '/coach/s1/team/linde/antwoorden'],
    [inTeam({ tab: 'look', watching: 'ria' }), '/coach/s1/team/linde/meekijken/ria'],
    ...TABS.filter(tab => tab !== 'tasks').map(
      tab => [inTeam({ tab }), addressOf('s1', inTeam({ tab }))] as [SessionPlace, string],
    ),
  ])('lead to the place they were made of: %#', (place, address) => {
    expect(addressOf('s1', place)).toBe(address);
    expect(placeAt(address, 's1')).toEqual(place);
  });

  it('are none elsewhere, for another session, or with a word that means nothing', () => {
    for (const address of [
      '/',
      '/coach',
      '/coach/s2',
      '/coach/s1/verslag',
      '/coach/s1/spel/x',
      '/coach/s1/team',
      '/coach/s1/team/t/x',
    ])
      expect([address, placeAt(address, 's1')]).toEqual([address, null]);
  });

  it('hold names with signs that an address cannot have', () => {
    const place = inTeam({ team: 'a/b ?' });
    expect(placeAt(addressOf('s 1', place), 's 1')).toEqual(place);
  });
});
