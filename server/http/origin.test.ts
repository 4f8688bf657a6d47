import { expect, test } from 'vitest';
import { originAllowed } from './origin.ts';

const local = { publicUrl: null, trustProxy: 0 };
const headers = (origin: string | undefined, host = 'localhost:2567', forwardedHost?: string) => ({
  origin,
  host,
  forwardedHost,
});

test('pages of this server and programs without an origin are allowed', () => {
  expect(originAllowed(headers('http://localhost:2567'), local)).toBe(true);
  expect(originAllowed(headers(undefined), local)).toBe(true);
});

test('another site, another port and an opaque origin are refused', () => {
  expect(originAllowed(headers('https://elders.example'), local)).toBe(false);
  expect(originAllowed(headers('http://localhost:9999'), local)).toBe(false);
  expect(originAllowed(headers('null'), local)).toBe(false);
});

test('the public address is allowed, and a forwarded host only behind our own proxy', () => {
  const settings = { publicUrl: 'https://spel.example', trustProxy: 1 };
  expect(originAllowed(headers('https://spel.example', '127.0.0.1:2567'), settings)).toBe(true);
  expect(originAllowed(headers('https://ander.example', '127.0.0.1', 'ander.example'), settings)).toBe(true);
  expect(originAllowed(headers('https://ander.example', '127.0.0.1', 'ander.example'), local)).toBe(false);
});
