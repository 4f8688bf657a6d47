import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { security } from './security.ts';
import { site } from './site.ts';

let dir: string;
let server: Server;
let url: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kandidaat-site-'));
  mkdirSync(join(dir, 'client/assets'), { recursive: true });
  writeFileSync(join(dir, 'client/index.html'), '<html><head></head><body>De Kandidaat</body></html>');
  writeFileSync(join(dir, 'client/assets/a-1234.js'), 'const a = 1;\n'.repeat(500));
  writeFileSync(join(dir, 'client/mark.svg'), '<svg/>');
  writeFileSync(join(dir, 'secret.json'), `"${'geheim '.repeat(500)}"`);
  const app = express();
  app.use(...security(false), site(join(dir, 'client')));
  server = app.listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

test('a file with a hash in its name is compressed and cached for ever', async () => {
  for (const way of ['br', 'gzip']) {
    const answer = await fetch(`${url}/assets/a-1234.js`, { headers: { 'accept-encoding': way } });
    expect(answer.headers.get('content-encoding')).toBe(way);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).toBe('const a = 1;\n'.repeat(500));
  }
  const plain = await fetch(`${url}/assets/a-1234.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('cache-control')).toContain('immutable');
});

test('every page is the same HTML, never cached, with a nonce of its own', async () => {
  const nonces = [];
  for (const path of ['/', '/spel', '/m/merel42', '/thuis/soep-vlag-427', '/nodig']) {
    const answer = await fetch(url + path);
    const html = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const nonce = /csp-nonce" nonce="([^"]+)"/.exec(html)![1]!;
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(5);
});

test('unknown addresses are not found, and nothing outside the folder is served', async () => {
  for (const path of [
    '/assets/none.js',
    '/none.png',
    '/api/none',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2f..%2fsecret.json',
  ]) {
    const answer = await fetch(url + path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('geheim');
  }
  expect((await fetch(`${url}/mark.svg`)).status).toBe(200);
});
