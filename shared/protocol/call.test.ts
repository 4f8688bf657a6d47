import { describe, expect, it, test } from 'vitest';
import { callIssues, callLines, callOf, CallPlan, NO_CALL } from './call.ts';

const plan = (change: Partial<CallPlan>): CallPlan => ({ ...NO_CALL, ...change });
const roos = { name: 'Roos', position: 0 };
const tulp = { name: 'Tulp', position: 1 };

describe('where a team talks', () => {
  it('is the address of its own line, by name or in the order of the teams', () => {
    const list = ['https://a.example/1', 'Tulp: https://a.example/tulp', 'https://a.example/2'];
    expect(callOf(plan({ list }), tulp)).toBe('https://a.example/tulp');
    expect(callOf(plan({ list }), roos)).toBe('https://a.example/1');
  });
  it('is made by a pattern, with a name or a number that fits in an address', () => {
    expect(callOf(plan({ pattern: 'https://meet.example.nl/{team}' }), { name: 'Blauwe Ängel', position: 2 })).toBe(
      'https://meet.example.nl/blauwe-angel',
    );
    expect(callOf(plan({ pattern: 'https://meet.example.nl/kamer{nummer}' }), tulp)).toBe('https://meet.example.nl/kamer2');
  });
  it('is that of everybody where the team has none, and nowhere without any', () => {
    const call = plan({ all: 'https://meet.example.nl/groep', list: ['https://a.example/1'] });
    expect(callOf(call, tulp)).toBe('https://meet.example.nl/groep');
    expect(callOf(call, null)).toBe('https://meet.example.nl/groep');
    expect(callOf(NO_CALL, roos)).toBeNull();
  });
});

test('what must be mended is told per line', () => {
  const list = callLines('https://a.example/1\n\n  Tulp http://a.example/2 \nzomaar iets\nTulp https://a.example/4\r\n');
  expect(callIssues(plan({ list }))).toEqual([
    { at: 'list', line: 2, why: 'notHttps' },
    { at: 'list', line: 3, why: 'notAddress' },
    { at: 'list', line: 4, why: 'twice' },
  ]);
  expect(callIssues(plan({ all: 'meet.example.nl', pattern: 'https://meet.example.nl/team' }))).toEqual([
    { at: 'all', line: 1, why: 'notAddress' },
    { at: 'pattern', line: 1, why: 'noTeam' },
  ]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://ria:geheim@meet.example/',
  'https://',
  'https://een adres.nl',
  'ftp://a.example',
])('%s is not accepted as an address', all => {
  expect(callIssues(plan({ all }))).toMatchObject([{ why: 'notAddress' }]);
  expect(CallPlan.safeParse(plan({ all })).success).toBe(false);
});
