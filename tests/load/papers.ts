// Sixty people of twelve finished teams download their plan and certificate at the same moment, while another team plays:
// how long that team's actions take, compared with a baseline without downloads.
// node tests/load/papers.ts [seconds]   (figures are in README.md beside this file; SERVER=<folder> measures another copy)
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Joined, SessionSummary } from '../../shared/protocol/http.ts';
import { joinSession } from '../../server/sessions/joinSession.ts';
import { savePlan } from '../../server/storage/plans.ts';
import { findSession } from '../../server/storage/sessions.ts';
import { NAMES, PLAN } from '../rooms/support/playedSession.ts';
import { TestCoach } from '../rooms/support/TestCoach.ts';
import { PASSPHRASE, TestApp } from '../rooms/support/TestApp.ts';
import { TestPerson } from '../rooms/support/TestPerson.ts';
import { WrittenGame } from '../rooms/support/writeGame.ts';

const SECONDS = Number(process.argv[2] ?? 10);
const [TEAMS, SIZE, ACT_MS] = [12, 5, 120];
const root = process.env.SERVER ?? resolve(import.meta.dirname, '../..');

interface Prepared {
  data: string;
  done: Joined[]; // sixty people whose games are over
  playing: Joined[];
  session: SessionSummary; // of the team that plays
  finished: SessionSummary;
}

/** Prepares a store with twelve finished games, and a session whose team has not started yet. */
async function prepare(): Promise<Prepared> {
  const place = await TestApp.open();
  const coach = await place.coach();
  let n = 0; // people at home, each with their own IP address
  const seat = async (session: SessionSummary, name: string): Promise<Joined> => {
    const row = (await findSession(place.services.db, session.id))!;
    return joinSession(place.services, row, { name, portrait: 'p01', language: 'nl' }, `10.0.0.${n++}`);
  };
  const finished = await coach.newSession();
  const done: Joined[] = [];
  for (let team = 0; team < TEAMS; team++) {
    const people: TestPerson[] = [];
    for (let n = 0; n < SIZE; n++) {
      const joined = await seat(finished, `${NAMES[n % NAMES.length]}`);
      done.push(joined);
      people.push(new TestPerson(place.url, 'x', joined));
      await savePlan(place.services.db, joined.seat, PLAN, place.clock.now());
    }
    const game = await WrittenGame.begin(place, finished, people, `Team ${team + 1}`);
    for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
    await game.help();
    await game.playOn(state => state.phase === 'debrief');
  }
  const session = await coach.newSession();
  const playing: Joined[] = [];
  for (const name of NAMES) playing.push(await seat(session, name));
  await place.services.journal.flush();
  const data = mkdtempSync(join(tmpdir(), 'kandidaat-papers-'));
  cpSync(place.dataDir, data, { recursive: true });
  await place.close();
  return { data, done, playing, session, finished };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(ready => probe.once('listening', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise(closed => probe.close(closed));
  return port;
}

async function serve(data: string): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, COACH_PASSPHRASE: PASSPHRASE };
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  const up = () => fetch(`${url}/healthz`).then(answer => answer.ok).catch(() => false); // prettier-ignore
  while (!(await up())) await wait(100);
  return { url, stop: () => void child.kill() };
}

/** Everybody of the team acts regularly until `until` settles; gives the time of each answer. */
async function acting(people: readonly TestPerson[], until: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let stop = false;
  void until.finally(() => (stop = true));
  await Promise.all(
    people.map(async (person, n) => {
      await wait((n * ACT_MS) / people.length);
      for (let up = true; !stop; up = !up) {
        const began = performance.now();
        const result = await person.do({ type: 'hand', up });
        if (!result.ok && !result.reason.includes('timed out')) throw new Error(`not done: ${result.reason}`);
        took.push(performance.now() - began); // without an answer the waiting time counts
        await wait(Math.max(0, ACT_MS - (performance.now() - began)));
      }
    }),
  );
  return took;
}

const show = (took: readonly number[]): string => {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `acts ${took.length}   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   max ${at(1)} ms`;
};

const { data, done, playing, session, finished } = await prepare();
const { url, stop } = await serve(data);
try {
  const coach = new TestCoach(url, await TestCoach.signIn(url, PASSPHRASE));
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  const people = playing.map(joined => new TestPerson(url, 'x', joined));
  for (const person of people) await person.enter();
  const bytes = async (path: string, headers: Record<string, string>): Promise<number> => {
    const answer = await fetch(`${url}/api/${path}`, { headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.arrayBuffer()).byteLength;
  };
  const papers = async (): Promise<void> => {
    const began = performance.now();
    const each = done.flatMap(({ token }) =>
      ['own/plan.pdf', 'own/certificate.pdf'].map(async path => {
        await bytes(path, { authorization: `Bearer ${token}` });
        return performance.now() - began;
      }),
    );
    const took = await Promise.all(each);
    console.log(
      `  ${took.length} papers: the first after ${Math.min(...took).toFixed(0)} ms, the last after ${Math.max(...took).toFixed(0)} ms`,
    );
  };
  const reports = async (): Promise<void> => {
    const of = `sessions/${finished.id}/`;
    const paths = ['report.pdf', 'report.json', 'tables.zip', 'research.json'].map(file => of + file);
    await Promise.all([...paths, 'reports/overview'].map(path => bytes(path, { cookie: coach.cookie })));
  };
  const looking = async (): Promise<void> => {
    const tokens = done.map(({ token }) => ({ authorization: `Bearer ${token}` }));
    const info = await fetch(`${url}/api/seat`, { headers: tokens[0]! });
    const { team } = (await info.json()) as { team: string };
    for (let seq = 1; seq < 150; seq += 5)
      await Promise.all(tokens.slice(0, SIZE).map(headers => bytes(`teams/${team}/replay/${seq}`, headers)));
  };
  await acting(people, wait(2000)); // warm-up
  console.log('floor, nothing else'.padEnd(34), show(await acting(people, wait(SECONDS * 1000))));
  for (const [name, work] of [
    ['60 people, plan and certificate', papers],
    ['the same again, made already', papers],
    ['a coach’s reports of 12 teams', reports],
    ['five people drag through a replay', looking],
  ] as const)
    console.log(name.padEnd(34), show(await acting(people, work())));
  for (const person of people) await person.leave();
  await coach.leave();
} finally {
  stop();
  rmSync(data, { recursive: true, force: true });
}
