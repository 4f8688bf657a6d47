import { describe, expect, test } from 'vitest';
import { canContinueFrom } from '../../server/games/opening/canContinueFrom.ts';
import { loadGame } from '../../server/games/opening/loadGame.ts';
import type { Services } from '../../server/services.ts';
import { ENGINE } from '../../server/journal/engine.ts';
import type { Entry } from '../../server/journal/Journal.ts';
import { MemoryJournal } from '../../server/journal/MemoryJournal.ts';
import { levelIds } from '../../server/levels/readLevelSource.ts';
import { silentLog } from '../../server/log.ts';
import { replayAsFarAsPossible, replayEntries } from '../../shared/game/replay.ts';
import type { GameState } from '../../shared/game/state.ts';
import { digestOf, readGoldens } from '../golden/golden.ts';

const RAISE = `The rules now lead somewhere else. Raise ENGINE in server/journal/engine.ts, run "node tests/golden/make.ts", and keep the folders of older engines.`;
const goldens = readGoldens();
const current = goldens.filter(({ engine }) => engine === ENGINE);

test('there is a golden journal of this engine for every level and team size', () => {
  const there = current.map(({ level, size }) => `${level} ${size}`).toSorted();
  const wanted = levelIds('levels').flatMap(level => [3, 4, 5].map(size => `${level} ${size}`));
  expect(there).toEqual(wanted.toSorted());
});

test.each(current)('the game of $size people in $level that this engine wrote leads to the same states', golden => {
  const wanted = new Set(golden.states.map(({ seq }) => seq));
  const reached: { seq: number; digest: string }[] = [];
  let phase: GameState['phase'] = 'briefing';
  for (const { entry, state } of replayEntries(golden.compiled, golden.entries)) {
    if (wanted.has(entry.seq)) reached.push({ seq: entry.seq, digest: digestOf(state) });
    ({ phase } = state);
  }
  expect(reached, `${RAISE}`).toEqual(golden.states);
  expect(phase).toBe('closed');
});

describe.each(goldens)('a team of $size in $level whose game engine $engine wrote', golden => {
  const followed = [...replayAsFarAsPossible(golden.compiled, golden.entries)];
  const middle = followed[Math.floor(followed.length / 2)]!;
  const last = golden.entries.at(-1)!.seq;
  const far = followed.at(-1)!.entry.seq; // this engine's own game fits to its end; of an older one, as much as these rules accept

  async function load(snapshot: { seq: number; at: number; state: GameState; engine: string } | null, entries: Entry[]) {
    const journal = new MemoryJournal();
    if (snapshot) await journal.keepSnapshot('t', snapshot);
    for (const entry of entries) await journal.append('t', entry, []);
    return loadGame({ journal, log: silentLog } as unknown as Services, 't', golden.compiled);
  }
  const kept = () => ({ seq: middle.entry.seq, at: middle.entry.at, state: middle.state, engine: golden.engine });

  test('goes on from its journal', async () => {
    const loaded = await load(null, golden.entries);
    expect(loaded.lost).toBe(false);
    expect(canContinueFrom(golden.compiled, loaded.state!)).toBe(true);
  });

  test('goes on from its last snapshot, and keeps of what came after it all that still fits', async () => {
    const whole = await load(kept(), golden.entries);
    expect([whole.seq, whole.lost, whole.repair?.after ?? null]).toEqual([far, false, far === last ? null : far]);
    expect(golden.engine !== ENGINE || far === last).toBe(true);
    const changed = golden.entries.map(entry =>
      entry.seq === middle.entry.seq + 5 ? { ...entry, command: { by: 'x', type: 'of.before' } as never } : entry,
    );
    const cut = await load(kept(), changed);
    expect([cut.seq, cut.lost, cut.repair?.after]).toEqual([middle.entry.seq + 4, false, middle.entry.seq + 4]);
    expect(canContinueFrom(golden.compiled, cut.state!)).toBe(true);
  });

  test('goes on from its last snapshot when nothing before it can be followed any more', async () => {
    const changed = golden.entries.map(entry =>
      entry.seq === 2 ? { ...entry, command: { by: 'x', type: 'of.before' } as never } : entry,
    );
    const loaded = await load(kept(), changed);
    expect([loaded.seq, loaded.lost]).toEqual([far, false]);
  });
});
