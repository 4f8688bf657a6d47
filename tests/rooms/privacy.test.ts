import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGN_IN_MS } from '../../server/coaches/Coaches.ts';
import { DEVICE_DAYS } from '../../server/coaches/devices.ts';
import { readConfig } from '../../server/config.ts';
import { privacyPage } from '../../server/plans/privacy.ts';
import { KEEP_DAYS } from '../../server/storage/keptUntil.ts';
import type { Database, SeatRow } from '../../server/storage/schema.ts';
import { missingFacts, type PrivacyId, type PrivacyPage } from '../../shared/protocol/privacy.ts';
import { LANGUAGES } from '../../shared/text/languages.ts';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';

let place: TestApp;
beforeAll(async () => void (place = await TestApp.open()));
afterAll(() => place.close());

/** Where the page tells about each table; nowhere when nothing in it is about anybody. */
const LINES_OF: Record<keyof Database, PrivacyId | readonly PrivacyId[]> = {
  coach: 'coachAccount',
  sign_in: 'coachAccount',
  invite: 'coachAccount',
  share: 'coachAccount',
  observer: 'coachAccount',
  done_act: 'coachAccount',
  session: 'meeting',
  team: 'meeting',
  wish: 'meeting',
  around: 'meeting',
  seat: 'meeting', // and more: see below
  seat_token: 'meeting',
  former_name: 'name',
  text: 'texts',
  journal: 'play',
  journal_aside: 'play',
  snapshot: 'play',
  statement: 'statements',
  shown: 'statements',
  plan: ['plan', 'contact'],
  coach_note: 'note',
  kept_page: 'keptPage',
  kept_key: 'keptPage',
  follow_up: 'followUp',
  tally: 'counts',
  play_time: 'counts',
  lrs_queue: 'lrs',
  lrs_team: 'lrs',
  level_source: [],
  server_secret: [],
  health: [],
};
const LINE_OF_SEAT: Record<keyof SeatRow, PrivacyId | null> = {
  id: null,
  name: 'name',
  portrait: 'name',
  language: 'name',
  erased_at: 'name',
  session_id: 'meeting',
  team_id: 'meeting',
  practice: 'meeting',
  hand_at: 'meeting',
  joined_at: 'meeting',
  removed_at: 'meeting',
  checks: 'meeting',
  desk: 'meeting',
  door_at: 'meeting',
  door_why: 'meeting',
  join_hash: 'meeting',
  same_as: 'meeting',
  pseudonym: 'statements',
  bot: null, // a program
};

const withSettings = (env: Record<string, string>): PrivacyPage =>
  privacyPage({ ...place.services, config: { ...place.services.config, ...onlyPrivacy(env) } }, null, 'nl');
function onlyPrivacy(env: Record<string, string>) {
  const { organisation, lrs } = readConfig(env);
  return { organisation, lrs };
}
const FILLED_IN = {
  ORGANISATION_NAME: 'Gemeente Havenstad',
  ORGANISATION_EMAIL: 'privacy@havenstad.example',
  ORGANISATION_OFFICER: 'none',
  ORGANISATION_BASIS: 'task',
  ORGANISATION_HOST: 'self',
};
const LRS = { LRS_URL: 'https://lrs.example.nl/xapi', LRS_KEY: 'k', LRS_SECRET: 's' };

test('every table that says something about people has a line on the page about privacy', async () => {
  const tables = await place.services.db.introspection.getTables();
  expect(tables.map(table => table.name).sort()).toEqual(Object.keys(LINES_OF).sort());
  const seat = tables.find(table => table.name === 'seat')!;
  expect(seat.columns.map(column => column.name).sort()).toEqual(Object.keys(LINE_OF_SEAT).sort());
  const told = withSettings(LRS).kept.map(one => one.id);
  const lines = [...Object.values(LINES_OF).flat(), ...Object.values(LINE_OF_SEAT)].filter(line => line !== null);
  expect(told).toEqual(expect.arrayContaining(lines));
});

test('nothing is stored beside the tables', () => {
  expect(readdirSync(place.dataDir).filter(name => !/^kandidaat\.(sqlite|lock)(-\w+)?$/.test(name))).toEqual([]);
});

test('the terms of coaches, and of pages that are kept, are those of the program', () => {
  const of = (id: PrivacyId) => withSettings({}).kept.find(one => one.id === id)!.howLong;
  expect(of('coachAccount')).toContain(`${SIGN_IN_MS / 3_600_000} uur`);
  expect(DEVICE_DAYS).toBe(365);
  expect(of('coachDevice')).toContain('Een jaar');
  expect(of('keptPage')).toContain(`${KEEP_DAYS} dagen`);
});

test('a learning archive is told only where there is one', () => {
  expect(withSettings({}).kept.map(one => one.id)).not.toContain('lrs');
});

test('what the organisation did not fill in is not filled in on the page, and nothing is claimed instead', async () => {
  const { body } = await api<PrivacyPage>(place.url, 'GET', '/api/privacy?language=nl', {});
  expect(missingFacts(body.organisation)).toEqual(['name', 'email', 'officer', 'basis', 'host']);
  expect(body.organisation.authority).toEqual({
    name: 'Autoriteit Persoonsgegevens',
    url: 'https://autoriteitpersoonsgegevens.nl',
  });
});

test('what the organisation filled in is on the page', () => {
  const { organisation } = withSettings(FILLED_IN);
  expect(missingFacts(organisation)).toEqual([]);
  expect(organisation).toMatchObject({
    name: 'Gemeente Havenstad',
    officer: { email: null },
    basis: 'task',
    host: { company: null },
    phone: null,
  });
});

/** A word of the promise for everything that is stored of a participant with the session. */
const PROMISED: Record<string, Partial<Record<PrivacyId, string>>> = {
  nl: {
    name: 'uw voornaam, het plaatje dat u kiest',
    meeting: 'hoe u meedoet',
    play: 'wat u doet',
    texts: 'typt',
    statements: 'antwoorden',
    plan: 'plan',
    note: 'wat uw coach erbij schrijft',
    contact: 'contactkaartje',
  },
  en: {
    name: 'your first name, the picture you choose',
    meeting: 'how you take part',
    play: 'what you do',
    texts: 'type',
    statements: 'answers',
    plan: 'plan',
    note: 'what your coach writes about it',
    contact: 'contact card',
  },
};

test.each(LANGUAGES.map(({ code }) => code))('the promise where people join names all that is kept of them (%s)', code => {
  const file = resolve(import.meta.dirname, `../../shared/locales/${code}/join.json`);
  const { keep, keepUnknown } = JSON.parse(readFileSync(file, 'utf8')) as { keep: string; keepUnknown: string };
  const kept = withSettings(FILLED_IN).kept.filter(
    one => one.of === 'person' && !['keptPage', 'followUp', 'device'].includes(one.id),
  );
  for (const promise of [keep, keepUnknown])
    for (const { id } of kept) expect(promise).toContain(PROMISED[code]?.[id] ?? `a word for ${id}`);
});
