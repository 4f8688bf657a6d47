import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without any setting it serves this machine and its network, on the default port', () => {
  expect(readConfig({})).toMatchObject({
    port: 2567,
    host: '0.0.0.0',
    dataDir: './data',
    timeZone: 'Europe/Amsterdam',
    retentionDays: 28,
    publicUrl: null,
  });
});

test.each([
  ['PORT', 'tachtig', 'Setting PORT holds "tachtig", but may hold a number from 0 to 65535.'],
  ['PORT', '70000', 'Setting PORT holds "70000", but may hold a number from 0 to 65535.'],
  ['RETENTION_DAYS', '0', 'Setting RETENTION_DAYS holds "0", but may hold a number of days from 1 to 365.'],
  ['TZ', 'Mars/Noord', 'Setting TZ holds "Mars/Noord", but may hold a time zone such as Europe/Amsterdam.'],
  [
    'PUBLIC_URL',
    'https://a.example/spel',
    'Setting PUBLIC_URL holds "https://a.example/spel", but may hold the address people type, such as https://kandidaat.example.nl, without a path.',
  ],
  [
    'COACH_PASSPHRASE',
    'kort',
    'Setting COACH_PASSPHRASE holds 4 characters, but may hold a pass phrase of 12 to 200 characters that others would not guess: a few separate words.',
  ],
  [
    'COACH_PASSPHRASE',
    'welkom wachtwoord 1',
    'Setting COACH_PASSPHRASE holds one that many people use, but may hold a pass phrase of 12',
  ],
  ['COACH_PASSPHRASE', '              ', 'Setting COACH_PASSPHRASE holds 14 characters, but may hold a pass phrase of 12'],
])('%s that holds "%s" is told in one line', (name, value, line) => {
  expect(() => readConfig({ [name]: value })).toThrow(line);
});

test.each([
  ['CLOCK_CONTROL', 'clockControl'],
  ['PSEUDO_LANGUAGE', 'pseudoLanguage'],
] as const)('%s is for tests, and cannot be set in production', (name, key) => {
  expect(() => readConfig({ [name]: '1', NODE_ENV: 'production' })).toThrow(
    new RegExp(`^Setting ${name} holds "1" while NODE_ENV is "production"`),
  );
  expect(readConfig({ [name]: '1', NODE_ENV: 'test' })[key]).toBe(true);
});
