import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileLevel } from '../../shared/level/compile.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { readSource, realLevel } from '../../tests/levels/support/readLevel.ts';
import { Game } from '../../tests/levels/toy/play.ts';
import { openStore, type Store } from '../storage/open.ts';
import { levelPage } from './levelPage.ts';
import { realTimesOf, recordPlayTime } from './playTimes.ts';

const level = realLevel('de-lege-stoel');
const real = { level: 'de-lege-stoel', rehearsal: 0 };
let dir: string;
let store: Store;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'times-'));
  store = await openStore(dir);
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const atTheEnd = (players: number) => Game.playing(level, players).playUntil(state => state.phase === 'reveal').state;
const times = (of: CompiledLevel = level) => realTimesOf(store, 'de-lege-stoel', of);

/** The level with one of its files changed. */
function changed(file: string, from: string, to: string): CompiledLevel {
  const { files } = readSource('de-lege-stoel');
  if (!files[file]!.includes(from)) throw new Error(`${file} has no ${from}`);
  const compiled = compileLevel({ files: { ...files, [file]: files[file]!.replace(from, to) } });
  if ('issues' in compiled) throw new Error(compiled.issues[0]!.what);
  return compiled.level;
}

test('three teams that came to the end are told on the page of the level, and change its estimate', async () => {
  const state = atTheEnd(5);
  for (const team of ['t1', 't2']) await recordPlayTime({ db: store.db }, real, team, { level, state });
  const before = levelPage({ id: 'de-lege-stoel', level }, await times());
  expect(before.played['5']).toBeNull();
  await recordPlayTime({ db: store.db }, real, 't3', { level, state });
  const page = levelPage({ id: 'de-lege-stoel', level }, await times());
  expect(page.played).toMatchObject({ '5': { teams: 3 }, '4': null });
  expect(page.puzzles.find(puzzle => puzzle.id === 'P1')!.played).toMatchObject({ teams: 3 });
  expect(page.estimates['5'].usual).toBeLessThan(before.estimates['5'].usual); // a team that follows the solutions is quick
});

test('a team counts once, however often its end is recorded', async () => {
  const state = atTheEnd(4);
  for (let again = 0; again < 3; again++) await recordPlayTime({ db: store.db }, real, 't1', { level, state });
  expect(await times()).toMatchObject([{ size: 4 }]);
});

test('rehearsals, games that did not come to the end and fewer than three people do not count', async () => {
  await recordPlayTime({ db: store.db }, { ...real, rehearsal: 1 }, 't1', { level, state: atTheEnd(4) });
  await recordPlayTime({ db: store.db }, real, 't2', { level, state: Game.playing(level, 4).state });
  await recordPlayTime({ db: store.db }, real, 't3', { level, state: atTheEnd(2) });
  expect(await times()).toEqual([]);
});

test('a text that is mended keeps what was learnt; a puzzle that changes does not', async () => {
  await recordPlayTime({ db: store.db }, real, 't1', { level, state: atTheEnd(3) });
  expect(await times(changed('puzzles/P2.json', 'Er zijn twee sloten.', 'Er zitten twee sloten op.'))).toHaveLength(1);
  expect(await times(changed('puzzles/P2.json', '"info": ["k1", ', '"info": ["k2", "k1", '))).toEqual([]);
});
