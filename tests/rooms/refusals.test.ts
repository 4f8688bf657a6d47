import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../server/storage/open.ts';
import { Program } from '../support/Program.ts';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const all: Program[] = [];
let dir: string; // for everything that these tests create
let sound: string; // a database file as a clean stop leaves it
let made = 0;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kandidaat-refusals-'));
  chmodSync(dir, 0o755);
  const store = await openStore(join(dir, 'sound'));
  await store.close();
  sound = join(dir, 'sound/kandidaat.sqlite');
});
afterAll(async () => {
  for (const program of all) await program.clear();
  rmSync(dir, { recursive: true, force: true });
});

function folder(): string {
  const path = join(dir, `data${++made}`);
  mkdirSync(path);
  return path;
}
/** A folder with a sound database file, which `change` damages. */
function spoilt(change: (bytes: Buffer) => Buffer): string {
  const path = folder();
  writeFileSync(join(path, 'kandidaat.sqlite'), change(readFileSync(sound)));
  return path;
}
function run(settings: Record<string, string>, options: { uid?: number } = {}): Program {
  const program = Program.run('node', ['server/main.ts'], { PORT: '0', ...settings }, options);
  all.push(program);
  return program;
}
async function refused(settings: Record<string, string>, options: { uid?: number } = {}, code = 78): Promise<string> {
  const program = run(settings, options);
  expect([(await program.ended).code, program.lines]).toEqual([code, [expect.any(String)]]); // one line, no stack
  return program.lines[0]!;
}

test.concurrent(
  'a DATA_DIR that is a file',
  async () => {
    const DATA_DIR = join(dir, 'a-file');
    writeFileSync(DATA_DIR, '');
    expect(await refused({ DATA_DIR })).toBe(
      `Setting DATA_DIR holds "${DATA_DIR}", which cannot be a folder: it may hold a folder that this program may write to.`,
    );
  },
  60_000,
);

test.concurrent(
  'a DATA_DIR that cannot be made',
  async () => {
    writeFileSync(join(dir, 'in-the-way'), '');
    const DATA_DIR = join(dir, 'in-the-way/data');
    expect(await refused({ DATA_DIR })).toContain(`"${DATA_DIR}", which cannot be a folder`);
  },
  60_000,
);

test.runIf(isRoot).concurrent(
  'a DATA_DIR, a place for one, or a LEVELS_DIR that this user may not use',
  async () => {
    const DATA_DIR = folder();
    chmodSync(DATA_DIR, 0o755);
    const line = `Setting DATA_DIR holds "${DATA_DIR}", which this program may not write to: it may hold a folder that it may write to.`;
    expect(await refused({ DATA_DIR }, { uid: NOBODY })).toBe(line);
    expect(await refused({ DATA_DIR: join(DATA_DIR, 'deeper') }, { uid: NOBODY })).toContain('may not write');
    copyFileSync(sound, join(DATA_DIR, 'kandidaat.sqlite')); // the file of another user
    expect(await refused({ DATA_DIR }, { uid: NOBODY })).toBe(line);
    const LEVELS_DIR = folder();
    chmodSync(LEVELS_DIR, 0o700);
    expect(await refused({ DATA_DIR, LEVELS_DIR }, { uid: NOBODY })).toContain(
      `LEVELS_DIR holds "${LEVELS_DIR}", which this user may not read`,
    );
  },
  60_000,
);

const LOWEST = '/proc/sys/net/ipv4/ip_unprivileged_port_start';
const lowPorts = existsSync(LOWEST) && Number(readFileSync(LOWEST, 'utf8')) > 81;
test.runIf(isRoot && lowPorts).concurrent(
  'a PORT that this user may not use',
  async () => {
    const DATA_DIR = folder();
    chmodSync(DATA_DIR, 0o777);
    expect(await refused({ DATA_DIR, PORT: '81' }, { uid: NOBODY })).toBe(
      'Setting PORT holds "81", which this user may not use: it may hold a number from 1024 to 65535.',
    );
  },
  60_000,
);

test.concurrent(
  'a LEVELS_DIR that is not there, or is a file',
  async () => {
    for (const LEVELS_DIR of [join(dir, 'no-levels'), sound])
      expect(await refused({ DATA_DIR: folder(), LEVELS_DIR })).toBe(
        `Setting LEVELS_DIR holds "${LEVELS_DIR}", which is not a folder: it may hold a folder with one folder per level.`,
      );
  },
  60_000,
);

test.concurrent(
  'a MENU_FILE that is not there, or is a folder',
  async () => {
    for (const MENU_FILE of [join(dir, 'no-menu.json'), dir])
      expect(await refused({ DATA_DIR: folder(), MENU_FILE })).toContain(`The menu of trainings ${MENU_FILE} cannot be used`);
  },
  60_000,
);

test.concurrent(
  'a file of data that is no database, or a folder',
  async () => {
    const isFolder = folder();
    mkdirSync(join(isFolder, 'kandidaat.sqlite'));
    for (const DATA_DIR of [spoilt(() => Buffer.from('hallo '.repeat(1000))), isFolder])
      expect(await refused({ DATA_DIR })).toBe(
        `The file ${join(DATA_DIR, 'kandidaat.sqlite')} is damaged, or not a data file of De Kandidaat: ` +
          'replace it with a backup, or set DATA_DIR to another folder.',
      );
  },
  60_000,
);

test.concurrent(
  'a file of data that is damaged in the middle, or half',
  async () => {
    const inTheMiddle = spoilt(bytes => bytes.fill(0x5a, 4096, 4096 * 4));
    expect(await refused({ DATA_DIR: inTheMiddle })).toContain('is damaged');
    const half = spoilt(bytes => bytes.subarray(0, bytes.length / 2));
    expect(await refused({ DATA_DIR: half })).toContain('is damaged');
  },
  60_000,
);

test.concurrent(
  'data that a newer version made: it says which one',
  async () => {
    const DATA_DIR = folder();
    const store = await openStore(DATA_DIR);
    await sql`insert into kysely_migration (name, timestamp) values ('999_future', '')`.execute(store.db);
    await sql`pragma user_version = 3004005`.execute(store.db);
    await store.close();
    const line = await refused({ DATA_DIR });
    expect(line).toContain(`The data in DATA_DIR "${DATA_DIR}" were made by version 3.4.5 (step 999_future), and this is`);
  },
  60_000,
);

test.concurrent(
  'a name for HOST that does not exist, and an address of another machine',
  async () => {
    // Without a name server it cannot be known whether a name exists: then it is tried again.
    const program = run({ DATA_DIR: folder(), HOST: 'bestaat-niet.invalid' });
    const { code } = await program.ended;
    expect([75, 78]).toContain(code);
    expect(program.lines).toEqual([expect.stringMatching(/^Setting HOST holds "bestaat-niet.invalid", a name that /)]);
    expect(await refused({ DATA_DIR: folder(), HOST: '192.0.2.1' })).toBe(
      'Setting HOST holds "192.0.2.1", which is not an address of this machine.',
    );
  },
  60_000,
);

test.concurrent(
  'a second server on one folder of data is refused, `npm run coach` is not, and a killed server holds nothing',
  async () => {
    const DATA_DIR = folder();
    const first = run({ DATA_DIR });
    await first.says(/is ready/);
    expect(await refused({ DATA_DIR })).toBe(
      `Setting DATA_DIR holds "${DATA_DIR}", where another De Kandidaat is running: stop that one, or give this one a folder of its own.`,
    );
    const coach = Program.run('node', ['server/coaches/cli.ts', 'list'], { DATA_DIR });
    expect((await coach.ended).code).toBe(0);
    expect(coach.output).toContain('first coach');
    first.child.kill('SIGKILL');
    await first.ended;
    await run({ DATA_DIR }).says(/is ready/);
  },
  60_000,
);

test.concurrent(
  'a misspelt setting, https without a proxy and a LEVELS_DIR without levels are told, and it starts all the same',
  async () => {
    const settings = { DATA_DIR: folder(), LEVELS_DIR: folder(), RETENTION_DAY: '5', PUBLIC_URL: 'https://spel.example' };
    const program = run(settings);
    await program.says(/is ready/);
    expect(program.lines.slice(0, 3)).toEqual([
      'Setting RETENTION_DAY is unknown and has no effect: did you mean RETENTION_DAYS?',
      expect.stringMatching(/^Setting PUBLIC_URL begins with https, .* set TRUST_PROXY to how many do/),
      `Setting LEVELS_DIR holds "${settings.LEVELS_DIR}", which contains no level: no meeting can be planned.`,
    ]);
  },
  60_000,
);
