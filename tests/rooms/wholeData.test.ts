import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../server/log.ts';
import { checkData } from '../../server/start/checkData.ts';
import { checkpointRegularly } from '../../server/storage/checkpointRegularly.ts';
import { openStore } from '../../server/storage/open.ts';
import { Program } from '../support/Program.ts';
import { until } from './support/until.ts';

const FILE = 'kandidaat.sqlite';
let dir: string;
let made = 0;
const programs: Program[] = [];

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'kandidaat-whole-'));
});
afterAll(async () => {
  for (const program of programs) await program.clear();
  rmSync(dir, { recursive: true, force: true });
});

function folder(): string {
  const path = join(dir, `data${++made}`);
  mkdirSync(path);
  return path;
}
function run(settings: Record<string, string>): Program {
  const program = Program.run('node', ['server/main.ts'], { PORT: '0', ...settings });
  programs.push(program);
  return program;
}
/** The database file only, in a new folder. */
function alone(from: string): string {
  const to = folder();
  copyFileSync(join(from, FILE), join(to, FILE));
  return to;
}
const isRefused = (dataDir: string): boolean => {
  try {
    checkData(dataDir, false);
    return false;
  } catch (error) {
    expect((error as Error).message).toContain(`without ${join(dataDir, FILE)}-wal`);
    return true;
  }
};

test('the file of a killed server without its WAL is refused in one line, unless told to go on without it', async () => {
  const DATA_DIR = folder();
  const server = run({ DATA_DIR });
  await server.says(/is ready/);
  server.child.kill('SIGKILL');
  await server.ended;
  const torn = alone(DATA_DIR);
  for (let attempt = 0; attempt < 2; attempt++) {
    const refused = run({ DATA_DIR: torn });
    expect((await refused.ended).code).toBe(78);
    expect(refused.lines).toEqual([
      `The file ${join(torn, FILE)} was copied from a running server without ${join(torn, FILE)}-wal, which holds the newest part of the ` +
        'data: put that file beside it, or start once with ACCEPT_MISSING_WAL=1 to continue without that part.',
    ]);
  }
  const all = folder();
  cpSync(DATA_DIR, all, { recursive: true });
  const starts: Record<string, string>[] = [{ DATA_DIR: torn, ACCEPT_MISSING_WAL: '1' }, { DATA_DIR: torn }, { DATA_DIR: all }];
  for (const settings of starts) {
    const goesOn = run(settings);
    await goesOn.says(/is ready/);
    goesOn.child.kill('SIGTERM');
    expect((await goesOn.ended).code).toBe(0);
  }
}, 60_000);

test('a missing WAL is detected at any moment of a busy day, without false positives on valid copies', async () => {
  const dataDir = folder();
  const store = await openStore(dataDir);
  const stop = await checkpointRegularly(store, dataDir, silentLog);
  const wal = join(dataDir, `${FILE}-wal`);
  let largest = 0;
  const refused: boolean[] = [];
  for (let row = 0; row < 120; row++) {
    const json = 'x'.repeat(200_000);
    await store.journal
      .insertInto('level_source')
      .values({ hash: `h${row}`, level: 'l', json, created_at: row })
      .execute();
    largest = Math.max(largest, statSync(wal).size);
    if (row % 20 === 0) refused.push(isRefused(alone(dataDir)));
  }
  expect(refused).toEqual(Array(6).fill(true));
  expect(largest).toBeGreaterThan(4 * 1024 * 1024);
  await until(() => statSync(wal).size < 1024 * 1024, 'the log is moved into the file');
  expect(isRefused(alone(dataDir))).toBe(true);

  // A backup that SQLite makes of a live database is complete.
  const copied = folder();
  const source = new DatabaseSync(join(dataDir, FILE));
  await backup(source, join(copied, FILE));
  source.close();
  expect(isRefused(copied)).toBe(false);
  const copy = new DatabaseSync(join(copied, FILE));
  expect(copy.prepare('select count(*) as n from level_source').get()).toEqual({ n: 120 });
  copy.close();

  // So is a crashed file that another program has opened, since that merges the WAL.
  const crashed = folder();
  for (const name of readdirSync(dataDir)) copyFileSync(join(dataDir, name), join(crashed, name));
  const other = new DatabaseSync(join(crashed, FILE));
  other.prepare('select count(*) from level_source').get();
  other.close();
  expect(existsSync(join(crashed, `${FILE}-wal`))).toBe(false);
  expect(isRefused(crashed)).toBe(false);

  stop();
  await store.close();
  expect(isRefused(alone(dataDir))).toBe(false);
}, 60_000);

test('the data files are private to the user, whatever the umask and their earlier permissions', async () => {
  const DATA_DIR = folder();
  const sound = await openStore(DATA_DIR);
  await sound.close();
  rmSync(join(DATA_DIR, FILE));
  writeFileSync(join(DATA_DIR, FILE), '', { mode: 0o666 });
  const program = Program.run('node', ['-e', "process.umask(0); import('./server/main.ts')"], { PORT: '0', DATA_DIR });
  programs.push(program);
  await program.says(/is ready/);
  const modes = readdirSync(DATA_DIR).map(name => [name, (statSync(join(DATA_DIR, name)).mode & 0o777).toString(8)]);
  expect(Object.fromEntries(modes)).toEqual({
    'kandidaat.lock': '600',
    [FILE]: '600',
    [`${FILE}-shm`]: '600',
    [`${FILE}-wal`]: '600',
  });
}, 60_000);
