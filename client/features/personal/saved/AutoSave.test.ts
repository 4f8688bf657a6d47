import { describe, expect, it } from 'vitest';
import { AutoSave, type SaveState } from './AutoSave.ts';

/** Time that passes only when told. */
function hourglass() {
  let next: { run: () => void; ms: number } | null = null;
  return {
    set: (run: () => void, ms: number) => (next = { run, ms }),
    clear: (timer: unknown) => void (timer === next && (next = null)),
    get waitsMs() {
      return next?.ms ?? null;
    },
    async runOut() {
      const due = next;
      next = null;
      due?.run();
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    },
  };
}

function desk(works: () => boolean = () => true) {
  const kept: string[] = [];
  const said: SaveState[] = [];
  const glass = hourglass();
  const save = async (value: string) => {
    if (!works()) throw new Error('no line');
    kept.push(value);
  };
  return { kept, said, glass, saver: new AutoSave<string>(save, state => said.push(state), glass) };
}

describe('saving what somebody types', () => {
  it('keeps the last words only, once they stop typing', async () => {
    const { saver, glass, kept, said } = desk();
    saver.change('Ik');
    saver.change('Ik bel');
    expect(kept).toEqual([]);
    await glass.runOut();
    expect(kept).toEqual(['Ik bel']);
    expect(said.at(-1)).toBe('saved');
  });

  it('says that it failed, and keeps the same words later', async () => {
    let up = false;
    const { saver, glass, kept, said } = desk(() => up);
    saver.change('Ik bel');
    await glass.runOut();
    expect(said.at(-1)).toBe('failed');
    up = true;
    await glass.runOut();
    expect(kept).toEqual(['Ik bel']);
    expect(said.at(-1)).toBe('saved');
  });

  it('never lets older words win over newer ones after a failure', async () => {
    let up = false;
    const { saver, glass, kept } = desk(() => up);
    saver.change('oud');
    await glass.runOut();
    saver.change('nieuw');
    up = true;
    await glass.runOut();
    await glass.runOut();
    expect(kept).toEqual(['nieuw']);
  });

  it('saves at once when asked to, and not when there is nothing to save', async () => {
    const { saver, kept } = desk();
    await saver.flush();
    saver.change('Ik bel');
    await saver.flush();
    await saver.flush();
    expect(kept).toEqual(['Ik bel']);
  });
});
