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
    'ORGANISATION_EMAIL',
    'privacy',
    'Setting ORGANISATION_EMAIL holds "privacy", but may hold the e-mail address for questions about privacy, such as privacy@example.nl.',
  ],
  ['ORGANISATION_OFFICER', 'nobody', 'but may hold the e-mail address of the data protection officer, or none when'],
  ['ORGANISATION_BASIS', 'because', 'Setting ORGANISATION_BASIS holds "because", but may hold the legal basis that your'],
  ['ORGANISATION_PHONE', 'bel maar', 'Setting ORGANISATION_PHONE holds "bel maar", but may hold a telephone number'],
  [
    'ORGANISATION_AUTHORITY',
    'Autoriteit Persoonsgegevens',
    'but may hold the name of the privacy authority, a space, and its https',
  ],
  ['ORGANISATION_AUTHORITY', 'Toezicht http://toezicht.example', 'but may hold the name of the privacy authority, a space, and'],
  [
    'COACH_PASSPHRASE',
    'kort',
    'Setting COACH_PASSPHRASE holds 4 characters, but may hold a password of 16 to 200 characters that others would not guess: a few separate words.',
  ],
  [
    'COACH_PASSPHRASE',
    'welkom wachtwoord 1',
    'Setting COACH_PASSPHRASE holds one that many people use, but may hold a password of 16',
  ],
  ['COACH_PASSPHRASE', '              ', 'Setting COACH_PASSPHRASE holds 14 characters, but may hold a password of 16'],
])('%s that holds "%s" is told in one line', (name, value, line) => {
  expect(() => readConfig({ [name]: value })).toThrow(line);
});

test('a server that was set up with a shorter password still starts', () => {
  expect(readConfig({ COACH_PASSPHRASE: 'kast brug do' }).coachPassphrase).toBe('kast brug do');
});

test('what the organisation sets is read, and nothing is claimed for it that it did not set', () => {
  const authority = { name: 'Autoriteit Persoonsgegevens', url: 'https://autoriteitpersoonsgegevens.nl' };
  const nothing = {
    name: null,
    email: null,
    address: null,
    phone: null,
    statement: null,
    officer: null,
    basis: null,
    host: null,
  };
  expect(readConfig({}).organisation).toEqual({ ...nothing, authority });
  const { organisation } = readConfig({
    ORGANISATION_NAME: ' Gemeente Havenstad ',
    ORGANISATION_OFFICER: 'none',
    ORGANISATION_BASIS: 'consent',
    ORGANISATION_HOST: 'Self',
    ORGANISATION_AUTHORITY: 'Gegevensbeschermingsautoriteit https://www.gegevensbeschermingsautoriteit.be',
  });
  expect(organisation).toMatchObject({
    name: 'Gemeente Havenstad',
    officer: { email: null },
    basis: 'consent',
    host: { company: null },
    authority: { name: 'Gegevensbeschermingsautoriteit', url: 'https://www.gegevensbeschermingsautoriteit.be' },
  });
  expect(readConfig({ ORGANISATION_HOST: 'Voorbeeld BV, Nederland' }).organisation.host).toEqual({
    company: 'Voorbeeld BV, Nederland',
  });
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
