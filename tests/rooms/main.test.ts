import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Runs the server with these settings until it ends by itself. */
function run(settings: Record<string, string>): Promise<{ code: number; lines: string[] }> {
  return new Promise(done => {
    execFile(
      join(root, 'node_modules/.bin/node'),
      ['server/main.ts'],
      { cwd: root, env: { ...process.env, ...settings } },
      (error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.split('\n').filter(Boolean);
        done({ code: typeof error?.code === 'number' ? error.code : 0, lines });
      },
    );
  });
}

test('an invalid setting stops the start with one line: its name, its value and the allowed values', async () => {
  const { code, lines } = await run({ PORT: 'poort' });
  expect(code).toBe(78);
  expect(lines).toEqual(['Setting PORT holds "poort", but may hold a number from 0 to 65535.']);
});

test('a port in use is reported in one line', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-main-'));
  const other = createServer();
  const port = await new Promise<number>(ready =>
    other.listen(0, '127.0.0.1', () => ready((other.address() as { port: number }).port)),
  );
  const { code, lines } = await run({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dir,
    COACH_PASSPHRASE: 'molen kaars fiets',
    ORGANISATION_NAME: 'Gemeente Havenstad',
    ORGANISATION_EMAIL: 'privacy@havenstad.example',
    ORGANISATION_OFFICER: 'none',
    ORGANISATION_BASIS: 'task',
    ORGANISATION_HOST: 'self',
  });
  other.close();
  rmSync(dir, { recursive: true });
  expect(code).toBe(78);
  expect(lines).toEqual([`Setting PORT holds "${port}", but another program uses that port: it may hold a free one.`]);
}, 60_000);
