import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answers, Program } from '../support/Program.ts';
import { freePort } from '../support/server.ts';
import { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE } from './support/TestApp.ts';

const FAULTS = pathToFileURL(join(import.meta.dirname, 'support/faults.mjs')).href;
const all: { program: Program; dir: string }[] = [];
afterAll(async () => {
  for (const { program, dir } of all) {
    await program.clear();
    rmSync(dir, { recursive: true, force: true });
  }
});

/** A server in which this fault occurs once `strike` is called. */
async function server(fault: string) {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-fault-'));
  const port = await freePort();
  const when = join(dir, 'now');
  const program = Program.run('node', ['server/main.ts'], {
    PORT: String(port),
    DATA_DIR: dir,
    NODE_OPTIONS: `--import=${FAULTS}`,
    COACH_PASSPHRASE: PASSPHRASE,
    FAULT: fault,
    FAULT_WHEN: when,
  });
  all.push({ program, dir });
  return { program, port, strike: () => writeFileSync(when, '') };
}
const faultsOf = (program: Program) =>
  program.lines.filter(line => line.includes('"level":"fault"')).map(line => JSON.parse(line) as Record<string, string>);

test.concurrent.each(['thread ends', 'thread throws'])(
  'when a store %s, the whole process ends, with one line that says so',
  async fault => {
    const { program, port, strike } = await server(fault);
    await program.says(/is ready/);
    strike();
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(faultsOf(program)).toEqual([expect.objectContaining({ what: 'a store thread ended unexpectedly' })]);
    expect(await answers(port)).toBe(false);
  },
  60_000,
);

test.concurrent(
  'when a thread for papers loses its store, the next paper is made by a new one and the server goes on',
  async () => {
    const { program, port, strike } = await server('thread for papers loses its store');
    await program.says(/is ready/);
    const url = `http://127.0.0.1:${port}`;
    const coach = new TestCoach(url, await TestCoach.signIn(url, PASSPHRASE));
    const overview = () => coach.api('GET', '/api/reports/overview');
    expect((await overview()).status).toBe(200);
    strike();
    await program.says(/a paper thread ended unexpectedly/);
    expect((await overview()).status).toBe(200);
    expect(faultsOf(program)).toEqual([expect.objectContaining({ what: 'a paper thread ended unexpectedly' })]);
  },
  60_000,
);

test.concurrent(
  'when a thread of the store cannot load there is no server, and one line that says why',
  async () => {
    const { program } = await server('thread does not load');
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(faultsOf(program)).toEqual([expect.objectContaining({ what: 'could not start', error: 'Error: no such library' })]);
    expect(program.output).not.toContain('is ready');
  },
  60_000,
);

test.concurrent.each(['throw', 'reject'])(
  'an uncaught error (%s) is logged in one line with its stack, then everything closes',
  async fault => {
    const { program, port, strike } = await server(fault);
    await program.says(/is ready/);
    strike();
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(faultsOf(program)).toEqual([
      expect.objectContaining({
        what: 'uncaught error',
        error: 'TypeError: nobody thought of this',
        stack: expect.stringContaining('faults.mjs') as string,
      }),
    ]);
    expect(program.lines.at(-1)).toContain('"what":"closed"');
    expect(await answers(port)).toBe(false);
  },
  60_000,
);
