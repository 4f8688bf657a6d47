import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answers, Program } from '../support/Program.ts';
import { freePort } from '../support/server.ts';
import { until } from './support/until.ts';

const START = ['server/start.mjs', '--prepared'];

const all: Started[] = [];
afterAll(async () => {
  for (const { program, dir } of all) {
    await program.clear();
    rmSync(dir, { recursive: true, force: true });
  }
});

interface Started {
  program: Program;
  port: number;
  dir: string; // data directory
}

async function start(command: 'node' | 'npm', words: readonly string[], settings: Record<string, string> = {}): Promise<Started> {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-start-'));
  const port = await freePort();
  const program = Program.run(command, words, { PORT: String(port), DATA_DIR: dir, TMPDIR: dir, ...settings });
  all.push({ program, port, dir });
  return { program, port, dir };
}

/** The process of the server itself, found by its parent as an operator would. */
function serverOf(parent: number): number {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent) return Number(pid);
    } catch {
      // it ended meanwhile
    }
  }
  throw new Error(`${parent} has no child`);
}
const nothingLeft = (port: number) => until(async () => !(await answers(port)), 'nothing answers at the port any more');

test.concurrent(
  'restarts the server after a crash and logs that in one line; stops everything when told to stop',
  async () => {
    const { program, port } = await start('node', START);
    await program.says(/is ready/);
    process.kill(serverOf(program.child.pid!), 'SIGKILL');
    await program.says(/is ready/, 2);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    const told = program.lines.filter(line => line.includes('restarting'));
    expect(told.map(line => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ level: 'fault', signal: 'SIGKILL', waitSeconds: 1 }),
    ]);
    program.child.kill('SIGTERM');
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(await answers(port)).toBe(false);
  },
  60_000,
);

test.concurrent.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s to `npm start` leaves nothing on the port',
  async signal => {
    const { program, port } = await start('npm', ['start', '--', '--prepared']);
    await program.says(/is ready/);
    process.kill(program.child.pid!, signal); // npm only, like a service manager or a closed terminal
    await nothingLeft(port);
    await program.ended; // its output is closed, so neither the server nor its launcher is left
    expect(program.output).toContain('"what":"closed"');
  },
  60_000,
);

test.concurrent(
  'Ctrl+C at `npm start`, which everything hears at once, stops it well',
  async () => {
    const { program, port } = await start('npm', ['start', '--', '--prepared']);
    await program.says(/is ready/);
    process.kill(-program.child.pid!, 'SIGINT');
    await program.ended;
    expect(await answers(port)).toBe(false);
    expect(program.output).toContain('"what":"closed"');
  },
  60_000,
);

test.concurrent(
  'when `start.mjs` is killed the server stops by itself, and writes what is left',
  async () => {
    const { program, port } = await start('node', START);
    await program.says(/is ready/);
    program.child.kill('SIGKILL');
    await nothingLeft(port);
    await program.ended;
    expect(program.output).toContain('"what":"closed"');
  },
  60_000,
);

test.concurrent(
  'a wrong setting is told once, and no new try is made',
  async () => {
    const { program } = await start('node', START, { PORT: 'poort' });
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(program.lines.filter(line => !line.startsWith('Starting'))).toEqual([
      'Setting PORT holds "poort", but may hold a number from 0 to 65535.',
    ]);
  },
  60_000,
);

test.concurrent.each(['SIGHUP', 'SIGKILL'] as const)(
  '%s to what started the demo stops the demo, and its data go',
  async signal => {
    const { program, port, dir } = await start('node', [...START, '--demo']);
    await program.says(/a demo:/);
    program.child.kill(signal);
    await nothingLeft(port);
    await program.ended;
    expect(readdirSync(dir).filter(name => name.startsWith('kandidaat-demo'))).toEqual([]);
  },
  60_000,
);
