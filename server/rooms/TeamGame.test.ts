import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replay } from '../../shared/game/replay.ts';
import type { House } from '../house.ts';
import { MemoryJournal } from '../journal/MemoryJournal.ts';
import { Levels } from '../levels/Levels.ts';
import { makeLog, silentLog } from '../log.ts';
import { SettableClock } from '../SettableClock.ts';
import { TeamGame } from './TeamGame.ts';

const level = new Levels(resolve(import.meta.dirname, '../../levels'), silentLog).find('de-lege-stoel')!.level;
const seats = ['a', 'b', 'c', 'd'];
const client = (number: number): string => `client-${number}`;

/** A journal whose writes wait until a test lets them through. */
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
let game: TeamGame;
let shown: number[];
let broken: number;
let lines: string[];

beforeEach(async () => {
  journal = new SlowJournal();
  clock = new SettableClock(1_000_000, 0);
  shown = [];
  broken = 0;
  lines = [];
  const log = makeLog(line => lines.push(line));
  const house = { clock, journal, log } as unknown as House; // all that a game needs of it
  const loaded = { state: null, lastAt: 0, unkept: 0, done: new Map<string, number>(), texts: new Map<string, string>() };
  game = new TeamGame(house, 't', level, loaded, { changed: () => shown.push(game.state!.seq), broken: () => broken++ });
  await game.report({ by: 'coach:x', type: 'game.start', minutes: 60, seats, seed: 1 });
  for (const by of seats) await game.play(by, { type: 'briefing.ready' }, client(0));
});

test('nothing is taken up, shown or answered before it is written', async () => {
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

test('commands wait for each other, and each is stepped on what the one before left', async () => {
  const answers = await Promise.all(seats.map(by => game.play(by, { type: 'hand', up: true }, client(1))));
  const seqs = answers.map(answer => (answer.ok ? answer.seq : 0));
  expect(seqs).toEqual(seqs.map((_, index) => seqs[0]! + index));
  expect(game.state!.seats.every(seat => seat.hand)).toBe(true);
});

test('the journal replays to the live game, whatever was rejected on the way', async () => {
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

test('a journal that cannot be written leaves the game as it was, and says so', async () => {
  const before = game.state;
  journal.broken = new Error('disk full');
  expect(await game.play('a', { type: 'hand', up: true }, client(1))).toEqual({ ok: false, reason: 'serverError' });
  expect(game.state).toBe(before);
  expect(broken).toBe(1);
});

test('a game that closes keeps where it stood, and takes nothing more', async () => {
  await game.play('a', { type: 'hand', up: true }, client(1));
  await game.close();
  expect((await journal.snapshot('t'))!.state).toEqual(game.state);
  expect(await game.play('a', { type: 'hand', up: false }, client(2))).toEqual({ ok: false, reason: 'serverError' });
});

test('the game’s own deadlines are set again after every command, and a stopped game has none', async () => {
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

test('a deadline that cannot be taken up is told and tried again later, not at once', async () => {
  journal.broken = new Error('disk full');
  await clock.advance(4 * 60_000);
  const told = (): number => faults().filter(line => line.includes('not taken up')).length;
  expect(told()).toBeGreaterThan(0);
  const before = told();
  await clock.advance(10_000);
  expect(told()).toBe(before);
  journal.broken = null;
  await clock.advance(30_000);
  expect((await journal.read('t', 0)).at(-1)!.command.type).toBe('clock');
});
