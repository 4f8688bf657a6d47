import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replay } from '../../shared/game/replay.ts';
import { gameTime } from '../../shared/game/time.ts';
import { MemoryJournal } from '../journal/MemoryJournal.ts';
import { Levels } from '../levels/Levels.ts';
import { makeLog, silentLog } from '../log.ts';
import type { Services } from '../services.ts';
import { SettableClock } from '../SettableClock.ts';
import { GameRunner } from './GameRunner.ts';

const level = new Levels(resolve(import.meta.dirname, '../../levels'), silentLog).find('de-lege-stoel')!.level;
const seats = ['a', 'b', 'c', 'd'];
const client = (number: number): string => `client-${number}`;

/** A journal whose writes wait until the test releases them. */
class SlowJournal extends MemoryJournal {
  slow = false;
  #through: (() => void)[] = [];

  override async append(...entry: Parameters<MemoryJournal['append']>): Promise<void> {
    if (this.slow) await new Promise<void>(done => this.#through.push(done));
    await super.append(...entry);
  }
  get waiting(): number {
    return this.#through.length;
  }
  letThrough(): void {
    for (const done of this.#through.splice(0)) done();
  }
}

let journal: SlowJournal;
let clock: SettableClock;
let game: GameRunner;
let shown: number[];
let broken: number;
let released: number;
let lines: string[];

beforeEach(async () => {
  journal = new SlowJournal();
  clock = new SettableClock(1_000_000, 0);
  shown = [];
  broken = 0;
  released = 0;
  lines = [];
  const log = makeLog(line => lines.push(line));
  const services = { clock, journal, log } as unknown as Services; // everything a game needs of it
  const loaded = { state: null, lastAt: 0, unsnapshotted: 0, done: new Map<string, number>(), texts: new Map<string, string>() };
  const calls = { changed: () => shown.push(game.state!.seq), broken: () => broken++, released: () => released++ };
  game = new GameRunner(services, 't', level, loaded, calls);
  await game.report({ by: 'coach:x', type: 'game.start', minutes: 60, seats, seed: 1 });
  for (const by of seats) await game.play(by, { type: 'briefing.ready' }, client(0));
});

test('nothing is applied, shown or answered before it is written', async () => {
  journal.slow = true;
  const before = game.state;
  const seen = shown.length;
  let answered = false;
  const answer = game.play('a', { type: 'hand', up: true }, client(1)).then(result => {
    answered = true;
    return result;
  });
  await clock.advance(0);
  await Promise.resolve();
  expect(journal.waiting).toBe(1);
  expect([game.state === before, shown.length, answered]).toEqual([true, seen, false]);
  journal.letThrough();
  expect(await answer).toEqual({ ok: true, seq: before!.seq + 1 });
  expect(shown.at(-1)).toBe(before!.seq + 1);
});

test('commands are queued, and each is stepped on the state that the previous one left', async () => {
  const answers = await Promise.all(seats.map(by => game.play(by, { type: 'hand', up: true }, client(1))));
  const seqs = answers.map(answer => (answer.ok ? answer.seq : 0));
  expect(seqs).toEqual(seqs.map((_, index) => seqs[0]! + index));
  expect(game.state!.seats.every(seat => seat.hand)).toBe(true);
});

test('the journal replays to the live game, whatever was rejected in between', async () => {
  await game.play('a', { type: 'tool.open', tool: 'none' }, client(1));
  await game.play('b', { type: 'chat.send', text: 'Hallo' }, client(2));
  await game.play('stranger', { type: 'hand', up: true }, client(3));
  await clock.advance(4 * 60_000);
  await game.report({ by: 'clock', type: 'seat.away', seat: 'c' });
  await clock.advance(4 * 60_000);
  const entries = await journal.read('t', 0);
  expect(entries.some(entry => entry.command.type === 'clock')).toBe(true);
  expect(replay(level, entries)).toEqual(game.state);
});

test('while nothing can be written the game stands still, and it resumes by itself with no time lost', async () => {
  const before = game.state;
  await clock.advance(10_000);
  const time = gameTime(game.state!.clock, game.now());
  journal.broken = new Error('disk full');
  expect(await game.play('a', { type: 'hand', up: true }, client(1))).toEqual({ ok: false, reason: 'notKept' });
  expect(await game.play('b', { type: 'hand', up: true }, client(1))).toEqual({ ok: false, reason: 'notKept' });
  expect(game.state).toBe(before);
  await clock.advance(90 * 60_000); // far past the limit
  expect([game.state!.phase, gameTime(game.state!.clock, game.now()), game.heldSince !== null]).toEqual(['playing', time, true]);
  journal.broken = null;
  await clock.advance(2000);
  expect([game.heldSince, released, broken]).toEqual([null, 1, 0]);
  expect(gameTime(game.state!.clock, game.now()) - time).toBeLessThanOrEqual(2000);
  expect(await game.play('a', { type: 'hand', up: true }, client(1))).toMatchObject({ ok: true });
  expect(replay(level, await journal.read('t', 0))).toEqual(game.state);
});

test('downtime of the server does not count as the team’s time, even if its limit passed in it', async () => {
  const time = gameTime(game.state!.clock, game.now());
  clock.sleep(2 * 3_600_000);
  await clock.advance(1000);
  expect(game.state!.phase).toBe('playing');
  expect(gameTime(game.state!.clock, game.now()) - time).toBe(1000);
  expect((await journal.read('t', 0)).at(-1)!.command.type).toBe('clock.resume');
});

test('a server whose clock is behind the last command continues from that command, at its own pace', async () => {
  const late = new SettableClock(game.lastAt - 3_600_000, 0);
  const log = makeLog(line => lines.push(line));
  const services = { clock: late, journal, log } as unknown as Services;
  const kept = {
    state: game.state,
    lastAt: game.lastAt,
    unsnapshotted: 0,
    done: new Map<string, number>(),
    texts: new Map<string, string>(),
  };
  const again = new GameRunner(services, 't', level, kept, { changed: () => {}, broken: () => {}, released: () => {} });
  const time = gameTime(again.state!.clock, again.now());
  await late.advance(30_000);
  expect(gameTime(again.state!.clock, again.now()) - time).toBe(30_000);
});

test('a seq written by another process ends this game: the team is opened again', async () => {
  await journal.append(
    't',
    { seq: game.state!.seq + 1, at: clock.now(), client: null, command: { by: 'clock', type: 'nobody.here' } },
    [],
  );
  expect(await game.play('a', { type: 'hand', up: true }, client(1))).toEqual({ ok: false, reason: 'serverError' });
  expect([broken, game.heldSince]).toEqual([1, null]);
});

test('a game that closes saves its state, and accepts nothing more', async () => {
  await game.play('a', { type: 'hand', up: true }, client(1));
  await game.close();
  expect((await journal.snapshot('t'))!.state).toEqual(game.state);
  expect(await game.play('a', { type: 'hand', up: false }, client(2))).toEqual({ ok: false, reason: 'serverError' });
});

test('the game’s deadlines are set again after every command, and a stopped game has none', async () => {
  await clock.advance(61 * 60_000);
  expect(game.state!.phase).toBe('deciding');
  const { seq } = game.state!;
  await clock.advance(60 * 60_000);
  expect(game.state!.seq).toBe(seq);
});

const faults = (): string[] => lines.filter(line => line.includes('"level":"fault"'));

test('a deadline that passes while commands are being written is reported once, and is no fault', async () => {
  journal.slow = true;
  const hands = ['a', 'b'].map(by => game.play(by, { type: 'hand', up: true }, client(1)));
  const moving = clock.advance(4 * 60_000); // hints are offered after three minutes without progress
  for (let round = 0; round < 20; round++) {
    journal.letThrough();
    await new Promise(setImmediate);
  }
  journal.slow = false;
  await Promise.all([...hands, moving]);
  const entries = await journal.read('t', 0);
  expect(entries.slice(-3).map(entry => entry.command.type)).toEqual(['hand', 'hand', 'clock']);
  expect(faults()).toEqual([]);
});

test('a deadline that passes while nothing can be written is handled once writing works', async () => {
  journal.broken = new Error('disk full');
  await clock.advance(14 * 60_000);
  expect((await journal.read('t', 0)).at(-1)!.command.type).toBe('briefing.ready');
  journal.broken = null;
  await clock.advance(10_000);
  expect((await journal.read('t', 0)).slice(-2).map(entry => entry.command.type)).toEqual(['clock.resume', 'clock']);
  expect(faults().filter(line => line.includes('not taken up'))).toEqual([]);
});
