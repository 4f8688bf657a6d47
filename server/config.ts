import { z } from 'zod';
import { CoachName } from '../shared/protocol/accounts.ts';
import { LENGTHS } from '../shared/text/lengths.ts';
import { weaknessOf } from '../shared/text/passphrase.ts';
import { LIMITS } from '../shared/protocol/limits.ts';
import type { Organisation } from '../shared/protocol/privacy.ts';
import { organisationSettings } from './organisation.ts';

export { missingSettings } from './organisation.ts';

const number = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine(value => value >= low && value <= high);
const flag = z.enum(['0', '1']).transform(value => value === '1');
const text = z.string().min(1);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return !!url && /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, '');
}

/** Every setting: how it is parsed, its default, and a description of valid values. */
const settings = {
  PORT: { read: number(0, 65535), default: '2567', allowed: 'a number from 0 to 65535' },
  // All addresses: people join from other devices, so this must work in a local network without any setting.
  HOST: { read: text, default: '0.0.0.0', allowed: 'an address of this machine, such as 0.0.0.0 or 127.0.0.1' },
  DATA_DIR: { read: text, default: './data', allowed: 'a folder that this program may write to' },
  LEVELS_DIR: { read: text, default: './levels', allowed: 'a folder with one folder per level' },
  PUBLIC_URL: {
    read: z
      .string()
      .refine(isOrigin)
      .transform(value => value.replace(/\/$/, '')),
    default: null,
    allowed: 'the address people type, such as https://kandidaat.example.nl, without a path',
  },
  TRUST_PROXY: {
    read: number(0, 10),
    default: '0',
    allowed: 'the number of your own reverse proxies in front of this program: 0 to 10',
  },
  TZ: { read: z.string().refine(isTimeZone), default: 'Europe/Amsterdam', allowed: 'a time zone such as Europe/Amsterdam' },
  COACH_NAME: {
    read: CoachName,
    default: 'Coach',
    allowed: 'the name participants see for the coach, at most 40 characters',
  },
  COACH_PASSPHRASE: {
    read: z.string().max(LIMITS.passphraseMax),
    default: null,
    allowed: `a password of ${LIMITS.passphraseMin} to ${LIMITS.passphraseMax} characters that others would not guess: a few separate words`,
    secret: true,
  },
  RETENTION_DAYS: {
    read: number(1, LIMITS.retentionDaysMax),
    default: '28',
    allowed: `a number of days from 1 to ${LIMITS.retentionDaysMax}`,
  },
  BACKUP_DAYS: {
    read: number(0, 3650),
    default: null,
    allowed: 'how many days you keep backups, 0 when you make none, up to 3650; participants read it on the page about privacy',
  },
  ...organisationSettings,
  MENU_FILE: { read: text, default: null, allowed: 'a JSON file with the trainings that you offer, as in levels/menu.json' },
  LRS_URL: {
    read: z.url({ protocol: /^https?$/ }).transform(value => value.replace(/\/$/, '')),
    default: null,
    allowed: 'the address of a learning record store (xAPI), such as https://lrs.example.nl/xapi; empty = nothing is sent',
  },
  LRS_KEY: { read: text, default: null, allowed: 'the key of that store', secret: true },
  LRS_SECRET: { read: text, default: null, allowed: 'the secret of that store', secret: true },
  SECURITY_CONTACT: {
    read: z.url({ protocol: /^(mailto|https)$/ }),
    default: null,
    allowed: 'where people can report a vulnerability: mailto:security@example.nl or an https address; empty = not published',
  },
  ACCEPT_MISSING_WAL: {
    read: flag,
    default: '0',
    allowed: '1 to start once with data whose newest part is lost, else 0',
  },
  CLOCK_CONTROL: {
    read: flag,
    default: '0',
    allowed: '1 to let tests and demos set the clock, else 0; never with NODE_ENV=production',
  },
  PSEUDO_LANGUAGE: {
    read: flag,
    default: '0',
    allowed: '1 to offer the pseudo-language, which exposes hard-coded texts, else 0; never with NODE_ENV=production',
  },
  NODE_ENV: {
    read: z.enum(['production', 'development', 'test']),
    default: 'development',
    allowed: 'production, development or test',
  },
} satisfies Record<string, { read: z.ZodType; default: string | null; allowed: string; secret?: true }>;

export const SETTING_NAMES: readonly string[] = Object.keys(settings);

type Settings = typeof settings;
type Read<K extends keyof Settings> = z.output<Settings[K]['read']>;

export interface Config {
  port: Read<'PORT'>;
  host: string;
  dataDir: string;
  levelsDir: string;
  publicUrl: string | null;
  trustProxy: number;
  timeZone: string;
  coachName: string;
  coachPassphrase: string | null;
  retentionDays: number;
  backupDays: number | null; // null: not set; 0: no backups are made
  organisation: Organisation; // that uses this program
  menuFile: string | null; // null: the menu that comes with the program
  lrs: { url: string; key: string; secret: string } | null; // null: off
  securityContact: string | null; // null: no security.txt
  acceptMissingWal: boolean;
  clockControl: boolean;
  pseudoLanguage: boolean;
  production: boolean;
}

/** A setting with an invalid value. The message is the whole line to show. */
export class WrongSetting extends Error {
  constructor(name: string, holds: string, allowed: string) {
    super(`Setting ${name} holds ${holds}, but may hold ${allowed}.`);
    this.name = 'WrongSetting';
  }
}

function readSetting<K extends keyof Settings>(env: NodeJS.ProcessEnv, name: K): Read<K> | null {
  const setting: { read: z.ZodType; default: string | null; allowed: string; secret?: true } = settings[name];
  const raw = env[name] === undefined || env[name] === '' ? setting.default : env[name];
  if (raw === null) return null;
  const parsed = setting.read.safeParse(raw);
  if (!parsed.success) throw new WrongSetting(name, setting.secret ? `${raw.length} characters` : `"${raw}"`, setting.allowed);
  return parsed.data as Read<K>;
}

function readPassphrase(env: NodeJS.ProcessEnv, coachName: string): string | null {
  const phrase = readSetting(env, 'COACH_PASSPHRASE');
  const weakness = phrase === null ? null : weaknessOf(phrase, [coachName], LENGTHS.passphraseOnceMin);
  if (weakness === null) return phrase;
  const holds = {
    short: `${Array.from(phrase!).length} characters`,
    common: 'one that many people use',
    pattern: 'a sequence or a repetition',
    name: 'the name of the coach',
  };
  throw new WrongSetting('COACH_PASSPHRASE', holds[weakness], settings.COACH_PASSPHRASE.allowed);
}

/** An address without a key cannot work, so that is refused at once. */
function readLrs(env: NodeJS.ProcessEnv): Config['lrs'] {
  const [url, key, secret] = [readSetting(env, 'LRS_URL'), readSetting(env, 'LRS_KEY'), readSetting(env, 'LRS_SECRET')];
  if (url === null) return null;
  if (key === null) throw new WrongSetting('LRS_KEY', 'nothing while LRS_URL is set', settings.LRS_KEY.allowed);
  if (secret === null) throw new WrongSetting('LRS_SECRET', 'nothing while LRS_URL is set', settings.LRS_SECRET.allowed);
  return { url, key, secret };
}

const readOrganisation = (env: NodeJS.ProcessEnv): Organisation => ({
  name: readSetting(env, 'ORGANISATION_NAME'),
  email: readSetting(env, 'ORGANISATION_EMAIL'),
  address: readSetting(env, 'ORGANISATION_ADDRESS'),
  phone: readSetting(env, 'ORGANISATION_PHONE'),
  statement: readSetting(env, 'ORGANISATION_STATEMENT'),
  officer: readSetting(env, 'ORGANISATION_OFFICER'),
  basis: readSetting(env, 'ORGANISATION_BASIS'),
  host: readSetting(env, 'ORGANISATION_HOST'),
  authority: readSetting(env, 'ORGANISATION_AUTHORITY')!,
});

/** Reads the settings; throws a WrongSetting for the first invalid one. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const must = <K extends keyof Settings>(name: K): Read<K> => readSetting(env, name) as Read<K>;
  const config: Config = {
    port: must('PORT'),
    host: must('HOST'),
    dataDir: must('DATA_DIR'),
    levelsDir: must('LEVELS_DIR'),
    publicUrl: readSetting(env, 'PUBLIC_URL'),
    trustProxy: must('TRUST_PROXY'),
    timeZone: must('TZ'),
    coachName: must('COACH_NAME'),
    coachPassphrase: readPassphrase(env, must('COACH_NAME')),
    retentionDays: must('RETENTION_DAYS'),
    backupDays: readSetting(env, 'BACKUP_DAYS'),
    organisation: readOrganisation(env),
    menuFile: readSetting(env, 'MENU_FILE'),
    lrs: readLrs(env),
    securityContact: readSetting(env, 'SECURITY_CONTACT'),
    acceptMissingWal: must('ACCEPT_MISSING_WAL'),
    clockControl: must('CLOCK_CONTROL'),
    pseudoLanguage: must('PSEUDO_LANGUAGE'),
    production: must('NODE_ENV') === 'production',
  };
  for (const [name, on] of [
    ['CLOCK_CONTROL', config.clockControl],
    ['PSEUDO_LANGUAGE', config.pseudoLanguage],
  ] as const)
    if (on && config.production) throw new WrongSetting(name, '"1" while NODE_ENV is "production"', settings[name].allowed);
  return config;
}
