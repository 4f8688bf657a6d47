import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { SettableClock } from '../SettableClock.ts';
import { readConfig, WrongSetting } from '../config.ts';
import type { Services } from '../services.ts';
import { securityTxt } from './securityTxt.ts';

const DAY_MS = 24 * 60 * 60_000;

async function asked(env: Record<string, string>): Promise<Response> {
  const clock = new SettableClock();
  const app = express().use(securityTxt({ config: readConfig(env), clock } as unknown as Services));
  const server = app.listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  try {
    return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/security.txt`);
  } finally {
    server.close();
  }
}

test('tells where to report a vulnerability, and expires in less than a year', async () => {
  const answer = await asked({ SECURITY_CONTACT: 'mailto:veilig@haven.example', PUBLIC_URL: 'https://spel.haven.example' });
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(text).toContain('Contact: mailto:veilig@haven.example\n');
  expect(text).toContain('Canonical: https://spel.haven.example/.well-known/security.txt\n');
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)![1]!);
  expect(expires).toBeGreaterThan(Date.now() + 80 * DAY_MS);
  expect(expires).toBeLessThan(Date.now() + 365 * DAY_MS);
});

test('without a contact there is no such file, and an invalid contact is refused at the start', async () => {
  expect((await asked({})).status).toBe(404);
  for (const SECURITY_CONTACT of ['veilig@haven.example', 'http://haven.example', 'tel:112'])
    expect(() => readConfig({ SECURITY_CONTACT })).toThrow(WrongSetting);
});
