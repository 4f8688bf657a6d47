import { beforeEach, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { ProxyWatch } from './ProxyWatch.ts';

let now: number;
let lines: string[];
const watch = (trustProxy = 0) =>
  new ProxyWatch(
    makeLog(line => lines.push(line)),
    { trustProxy },
    () => now,
  );
const only = (name: string) => (asked: string) => (asked === name ? 'x' : undefined);
const from = (origin: string) => ({ origin, host: 'localhost:2567', forwardedHost: undefined });
beforeEach(() => {
  now = 0;
  lines = [];
});

test.each(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'])('%s is reported once an hour', header => {
  const proxy = watch();
  for (; now < 3600_000 * 2; now += 60_000) proxy.see(only(header));
  expect(lines.length).toBe(2);
  expect(lines[0]).toContain(header);
});

test('with a trusted proxy, or without any, nothing is reported', () => {
  watch(1).see(only('x-forwarded-for'));
  watch().see(() => undefined);
  expect(lines).toEqual([]);
});

test('each foreign origin is reported once a minute, and many of them fill neither log nor memory', () => {
  const proxy = watch();
  for (let time = 0; time < 10; time++) proxy.refused(from('https://a.example'));
  expect(lines.length).toBe(1);
  for (let other = 0; other < 10_000; other++) proxy.refused(from(`https://a${other}.example`));
  expect(lines.length).toBe(50);
  now = 60_000;
  proxy.refused(from('https://a.example'));
  expect(lines.length).toBe(51);
});

test('only the address of a site is repeated in the log', () => {
  const proxy = watch();
  for (const origin of ['null', 'onzin met spaties', 'file:///etc', 'https://a@b.example', `https://${'x'.repeat(200)}.example`])
    proxy.refused(from(origin));
  expect(lines.length).toBe(1);
  expect(lines[0]).toContain('an unknown address');
});
