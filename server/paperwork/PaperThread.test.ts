import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { makeLog } from '../log.ts';
import type { Job } from './jobs.ts';
import { PaperThread } from './PaperThread.ts';

// A thread that answers with its number; it ends at the level "end" and never answers at the level "never".
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ id, job }) => {
      if (job.level === 'end') process.exit(3);
      if (job.level !== 'never') parentPort.postMessage({ id, made: job.level + ' by ' + threadId });
    });`)}`,
);
const lines: string[] = [];
const log = makeLog(line => lines.push(line));
const thread = () => new PaperThread(readConfig({}), log, SCRIPT);
const about = (level: string): Job => ({ kind: 'weak', level, language: 'nl' });
afterEach(() => void (lines.length = 0));

test('a thread that ends fails one job only: the next one gets a new thread', async () => {
  const one = thread();
  const threadOf = async (made: Promise<unknown>) => String(await made).split(' by ')[1];
  const first = await threadOf(one.ask('Ria', about('a'), 0));
  const [ended, after] = await Promise.allSettled([one.ask('Jan', about('end'), 0), one.ask('Ria', about('b'), 0)]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'the thread ended with 3' } });
  expect(after).toMatchObject({ status: 'fulfilled', value: expect.stringMatching(/^b by \d+$/) });
  expect(await threadOf(one.ask('Ria', about('c'), 0))).not.toBe(first);
  expect(lines.filter(line => line.includes('"level":"fault"'))).toHaveLength(1);
  await one.close();
});

test('closing does not wait: the current and the waiting jobs fail at once', async () => {
  const one = thread();
  const made = Promise.allSettled([one.ask('Ria', about('never'), 0), one.ask('Jan', about('a'), 0)]);
  await one.close();
  expect((await made).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(one.ask('Jan', about('a'), 0)).rejects.toThrow('closed');
  expect(lines).toEqual([]);
});

test('one person’s excess jobs are refused, those of others are not', async () => {
  const one = thread();
  const never = Promise.allSettled(Array.from({ length: 9 }, () => one.ask('Ria', about('never'), 0)));
  expect(one.hasRoom('Ria')).toBe(false);
  expect(one.hasRoom('Jan')).toBe(true);
  await one.close();
  await never;
});
