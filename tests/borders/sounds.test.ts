import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const served = join(root, 'assets/public/sounds');
const hashes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

test('the script that makes the sounds makes exactly the sounds that are served', () => {
  const made = mkdtempSync(join(tmpdir(), 'sounds-'));
  try {
    execFileSync(process.execPath, [join(root, 'assets/sounds/make-sounds.mjs'), made]);
    expect(hashes(made)).toEqual(hashes(served));
  } finally {
    rmSync(made, { recursive: true });
  }
});

test.each(readdirSync(served))('%s starts softly and peaks at a quarter of full scale at most', name => {
  const bytes = readFileSync(join(served, name));
  const samples = Array.from({ length: (bytes.length - 44) / 2 }, (_, i) => Math.abs(bytes.readInt16LE(44 + i * 2)) / 32_768);
  const loudest = (part: number[]) => part.reduce((most, value) => Math.max(most, value), 0);
  const start = Math.round(bytes.readUInt32LE(24) * 0.002); // samples in 2 ms
  expect(loudest(samples)).toBeLessThanOrEqual(0.252); // -12 dBFS
  expect(loudest(samples.slice(0, start))).toBeLessThan(0.06);
});
