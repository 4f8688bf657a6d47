import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Program } from '../support/Program.ts';

const dir = mkdtempSync(join(tmpdir(), 'kandidaat-full-'));
const programs: Program[] = [];

/** A small disk of its own: only root may make one, and not in every container. */
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
function run(): Program {
  const program = Program.run('node', ['server/main.ts'], { PORT: '0', DATA_DIR: join(dir, 'data') });
  programs.push(program);
  return program;
}
const WAITS = /the disk of DATA_DIR .* is full: the start waits, and goes on by itself when there is room/;

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
        program.lines.map(line => (WAITS.test(line) ? 'waits' : /room on the disk again/.test(line) ? 'goes on' : '')),
      ).toEqual([
        'waits', // once, though it tries each second
        'goes on',
        ...program.lines.slice(2).map(() => ''),
      ]);
      expect(program.output.includes('Pass phrase')).toBe(first);
      program.child.kill('SIGTERM');
      expect((await program.ended).code).toBe(0);
    }
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
    expect(program.lines).toEqual([expect.stringMatching(/^Setting DATA_DIR holds ".*", where this program may not write/)]);
  },
  60_000,
);
