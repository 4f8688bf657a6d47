import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Program } from '../support/Program.ts';
import { freePort, PASSPHRASE } from '../support/server.ts';
import { api } from './support/api.ts';
import { TestCoach } from './support/TestCoach.ts';
import { until } from './support/until.ts';

const dir = mkdtempSync(join(tmpdir(), 'kandidaat-full-'));
const programs: Program[] = [];

/** A small disk for this test: only root can mount one, and not in every container. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dir], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const disk = mounted();
afterAll(async () => {
  for (const program of programs) await program.clear();
  if (disk) execFileSync('umount', [dir]);
  rmSync(dir, { recursive: true, force: true });
});

const filler = join(dir, 'filler');
function fill(): void {
  const { bavail, bsize } = statfsSync(dir);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
}
function run(settings: Record<string, string> = {}): Program {
  const program = Program.run('node', ['server/main.ts'], { PORT: '0', DATA_DIR: join(dir, 'data'), ...settings });
  programs.push(program);
  return program;
}
const WAITS = /the disk of DATA_DIR .* is full: the start waits, and continues once there is space/;

test.skipIf(!disk)(
  'a start with a full disk waits, says so once, and goes on by itself when there is room: a first one, and one with data',
  async () => {
    for (const first of [true, false]) {
      fill();
      const program = run();
      await program.says(WAITS);
      rmSync(filler);
      await program.says(/is ready/);
      expect(
        program.lines.map(line => (WAITS.test(line) ? 'waits' : /the disk has space again/.test(line) ? 'continues' : '')),
      ).toEqual([
        'waits', // logged once, though it retries every second
        'continues',
        ...program.lines.slice(2).map(() => ''),
      ]);
      expect(program.output.includes('Password of the coach')).toBe(first);
      program.child.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
    }
  },
  60_000,
);

test.skipIf(!disk)(
  'a disk that fills while people come ends nothing: it is told to who watches, and all is well when there is room',
  async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const program = run({ PORT: String(port), COACH_PASSPHRASE: PASSPHRASE });
    await program.says(/is ready/);
    const session = await new TestCoach(url, await TestCoach.signIn(url, PASSPHRASE)).newSession();
    const join = (name: string) =>
      api(url, 'POST', '/api/join', { body: { code: session.code, name, portrait: 'p01', language: 'nl' } });
    const health = () => fetch(`${url}/healthz`).then(answer => answer.status);
    expect((await join('Ria')).status).toBeLessThan(300);
    fill();
    await until(async () => (await join('Jan')).status >= 500, 'nothing can be kept');
    await until(async () => (await health()) === 503, 'who watches is told');
    expect(program.child.exitCode).toBe(null);
    rmSync(filler);
    await until(async () => (await health()) === 200, 'there is room');
    expect((await join('Els')).status).toBeLessThan(300);
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(program.output).not.toContain('uncaught error');
  },
  60_000,
);

test.skipIf(!disk)(
  'who is told to stop while it waits for room stops',
  async () => {
    fill();
    const program = run();
    await program.says(WAITS);
    program.child.kill('SIGTERM');
    expect(await program.ended).toEqual({ code: 0, signal: null });
    rmSync(filler);
  },
  60_000,
);

test.skipIf(!disk)(
  'a disk that may only be read is no full disk: it is refused',
  async () => {
    execFileSync('mount', ['-o', 'remount,ro', dir]);
    const program = run();
    expect((await program.ended).code).toBe(78);
    execFileSync('mount', ['-o', 'remount,rw', dir]);
    expect(program.lines).toEqual([expect.stringMatching(/^Setting DATA_DIR holds ".*", which this program may not write to/)]);
  },
  60_000,
);
