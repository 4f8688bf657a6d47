import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SIMULATOR = join(import.meta.dirname, 'main.ts');

/** Runs the simulator in a separate process, since it replaces time and randomness there. */
function simulate(...args: string[]): Promise<{ code: number | null; said: string }> {
  const run = spawn(process.execPath, [SIMULATOR, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  run.stdout.on('data', (words: Buffer) => (said += words.toString()));
  return new Promise(done => run.on('close', code => done({ code, said })));
}

// Two at once, for two cores. To run more by hand: npm run simulate -- --seeds 10000
test.concurrent.each([1, 101])('a hundred sessions from seed %i up violate no invariant', { timeout: 400_000 }, async from => {
  const { code, said } = await simulate('--from', String(from), '--seeds', '100');
  expect(said).toContain('100 seeds, 0 broke a rule');
  expect(code).toBe(0);
});

// Regression tests: each of these is a story that the simulator found.
const stories = readdirSync(join(import.meta.dirname, 'stories'));
test.each(stories)('the story of %s ends well', { timeout: 60_000 }, async story => {
  const { code, said } = await simulate('--story', join(import.meta.dirname, 'stories', story));
  expect(said).toContain('1 seeds, 0 broke a rule');
  expect(code).toBe(0);
});

test('the same seed plays the same story', { timeout: 60_000 }, async () => {
  const [once, again] = await Promise.all([1, 2].map(() => simulate('--from', '7', '--seeds', '2', '--long', '--prints')));
  expect(once!.said).toContain('print of seed 8');
  expect(again!.said.replace(/.* ms a seed.*/, '')).toBe(once!.said.replace(/.* ms a seed.*/, ''));
});
