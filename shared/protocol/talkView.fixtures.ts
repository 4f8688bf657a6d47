import type { CountList, TalkListId, TalkResult, TalkView } from './talkView.ts';

/** A list of counts, most first: all of them may be shown. */
export const aCountList = (id: TalkListId, counts: Record<string, number>, change: Partial<CountList> = {}): CountList => {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return {
    id,
    total,
    counted: total,
    counts: Object.entries(counts).map(([label, count]) => ({ id: label, label, count, ifMany: null })),
    why: null,
    ...change,
  };
};

export const aTalkResult = (change: Partial<TalkResult> = {}): TalkResult => ({
  phase: 'safe',
  lists: [],
  moments: [],
  sums: [],
  ...change,
});

export const aTalk = (change: Partial<TalkView> = {}): TalkView => ({
  turns: 'group',
  about: null,
  since: 0,
  all: aTalkResult(),
  teams: [],
  ...change,
});
