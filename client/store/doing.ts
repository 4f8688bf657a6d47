import { useEffect } from 'react';
import { NOTHING_CUT, type CutShort } from './cutShort.ts';
import { store } from './store.ts';

const change = (to: (now: CutShort) => Partial<CutShort>): void =>
  store.setState(({ cutShort }) => ({ cutShort: { ...cutShort, ...to(cutShort) } }));

/** While this is shown in the waiting room it counts as what this person is doing; the page of the game, which replaces the room, leaves it so. */
export function useDoing(doing: NonNullable<CutShort['doing']>, active: boolean): void {
  useEffect(() => {
    if (active) change(() => ({ doing, told: false }));
    else change(now => (now.doing === doing ? { doing: null } : {}));
  }, [doing, active]);
}

export const countStatements = (counts: Pick<CutShort, 'answered' | 'open'>): void => change(() => counts);

/** Follows an answer on its way to the server, also when the room is gone before it is there. */
export async function followSave(id: string, save: Promise<boolean>): Promise<boolean> {
  change(({ saving }) => ({ saving: saving + 1 }));
  const saved = await save;
  change(({ saving, failed }) => {
    const others = failed.filter(one => one !== id);
    return { saving: Math.max(0, saving - 1), failed: saved ? others : [...others, id] };
  });
  return saved;
}

export const forgetCutShort = (): void => store.setState({ cutShort: NOTHING_CUT });
/** From now on no other page says it again. */
export const toldOfCutShort = (): void => change(() => ({ told: true }));
