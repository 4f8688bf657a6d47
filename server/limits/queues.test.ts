import { expect, test } from 'vitest';
import { throttle } from './throttle.ts';
import { FairQueue, QueueFull } from './FairQueue.ts';

test('lanes take turns: somebody with many requests waits for themselves', async () => {
  const queue = new FairQueue({ atOnce: 1, perLane: 10 });
  const order: string[] = [];
  const ask = (lane: string, n: number) =>
    queue.run(lane, async () => {
      await Promise.resolve();
      order.push(`${lane}${n}`);
    });
  await Promise.all([ask('a', 1), ask('a', 2), ask('a', 3), ask('a', 4), ask('b', 1), ask('c', 1), ask('b', 2)]);
  expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
});

test('concurrency is limited, and a failed job makes room', async () => {
  const queue = new FairQueue({ atOnce: 2, perLane: 10 });
  let [running, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running -= 1;
    throw new Error('no');
  };
  const all = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => queue.run(String(n % 3), work)));
  expect(all.every(({ status }) => status === 'rejected')).toBe(true);
  expect([most, queue.waiting]).toEqual([2, 0]);
});

test('a full lane refuses, another one does not', async () => {
  const queue = new FairQueue({ atOnce: 1, perLane: 2 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = [queue.run('a', () => promise), queue.run('a', () => promise), queue.run('a', () => promise)];
  await expect(queue.run('a', async () => 1)).rejects.toThrow(QueueFull);
  const other = queue.run('b', async () => 'done');
  resolve();
  await Promise.all(held);
  expect(await other).toBe('done');
});

test('four hundred calls run at once the first time, and once more at the end of the interval', async () => {
  const times: number[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const calm = throttle(40, () => {
    times.push(performance.now());
    if (times.length === 2) resolve();
  });
  for (let n = 0; n < 400; n++) calm();
  expect(times).toHaveLength(1);
  await promise;
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(39);
});

test('work that takes longer than the interval never runs concurrently, and calls in between are not lost', async () => {
  let [running, most, done] = [0, 0, 0];
  const { promise, resolve } = Promise.withResolvers<void>();
  const calm = throttle(1, async () => {
    most = Math.max(most, ++running);
    calm(); // something changes during the run
    await new Promise(next => setTimeout(next, 10));
    running -= 1;
    if (++done === 3) resolve();
  });
  calm();
  await promise;
  calm.stop();
  expect(most).toBe(1);
});
