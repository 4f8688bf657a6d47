import { describe, expect, it } from 'vitest';
import { HttpFailure, type HttpReason } from './call.ts';
import { AutoSave, type SaveState } from './AutoSave.ts';

/** A clock and timers that advance only on command. */
function fakeTimers() {
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

function setUp(works: () => boolean = () => true) {
  const kept: string[] = [];
  const said: SaveState[] = [];
  const glass = fakeTimers();
  const save = async (value: string) => {
    if (!works()) throw new Error('no line');
    kept.push(value);
  };
  return { kept, said, glass, saver: new AutoSave<string>(save, state => said.push(state), glass) };
}

describe('saving what somebody types', () => {
  it('saves only the last value, once typing stops', async () => {
    const { saver, glass, kept, said } = setUp();
    saver.change('Ik');
    saver.change('Ik bel');
    expect(kept).toEqual([]);
    await glass.runOut();
    expect(kept).toEqual(['Ik bel']);
    expect(said.at(-1)).toBe('saved');
  });

  it('reports a failure, and retries with the same value', async () => {
    let up = false;
    const { saver, glass, kept, said } = setUp(() => up);
    saver.change('Ik bel');
    await glass.runOut();
    expect(said.at(-1)).toBe('failed');
    up = true;
    await glass.runOut();
    expect(kept).toEqual(['Ik bel']);
    expect(said.at(-1)).toBe('saved');
  });

  it('never overwrites a newer value with an older one after a failure', async () => {
    let up = false;
    const { saver, glass, kept } = setUp(() => up);
    saver.change('oud');
    await glass.runOut();
    saver.change('nieuw');
    up = true;
    await glass.runOut();
    await glass.runOut();
    expect(kept).toEqual(['nieuw']);
  });

  it.each([
    ['badRequest', 'refused'],
    ['elsewhere', 'refused'],
    ['ended', 'gone'],
    ['notFound', 'gone'],
    ['notYours', 'gone'],
  ] as const)('does not try again after %s, and tells', async (reason: HttpReason, state) => {
    let asked = 0;
    const said: SaveState[] = [];
    const glass = fakeTimers();
    const refuse = () => {
      asked += 1;
      return Promise.reject(new HttpFailure(reason));
    };
    const saver = new AutoSave<string>(refuse, now => said.push(now), glass);
    saver.change('Ik bel');
    await glass.runOut();
    expect([said.at(-1), glass.waitsMs, asked]).toEqual([state, null, 1]);
    saver.change('Ik bel morgen'); // what was refused may be better now; what is gone stays gone
    await glass.runOut();
    expect([said.at(-1), glass.waitsMs, asked]).toEqual([state, null, state === 'gone' ? 1 : 2]);
  });

  it('waits as long as a busy server asks', async () => {
    const glass = fakeTimers();
    const busy = () => Promise.reject(new HttpFailure('tooManyTries', 30));
    const saver = new AutoSave<string>(busy, () => undefined, glass);
    saver.change('Ik bel');
    await glass.runOut();
    expect(glass.waitsMs).toBe(30_000);
  });

  it('sends the last words while the page closes, also behind a save without an answer', async () => {
    const sent: string[] = [];
    let fail: ((error: Error) => void) | undefined;
    const glass = fakeTimers();
    const save = (value: string) => {
      sent.push(value);
      return value === 'Ik' ? new Promise((_, reject) => (fail = reject)) : Promise.resolve();
    };
    const saver = new AutoSave<string>(save, () => undefined, glass);
    saver.change('Ik');
    await glass.runOut();
    saver.change('Ik bel');
    saver.close();
    expect(sent).toEqual(['Ik', 'Ik bel']);
    fail?.(new Error('no line')); // the first one is not sent again over the second
    await glass.runOut();
    await glass.runOut();
    expect(sent).toEqual(['Ik', 'Ik bel']);
  });

  it('flushes at once, and does nothing when there is nothing to save', async () => {
    const { saver, kept } = setUp();
    await saver.flush();
    saver.change('Ik bel');
    await saver.flush();
    await saver.flush();
    expect(kept).toEqual(['Ik bel']);
  });
});
