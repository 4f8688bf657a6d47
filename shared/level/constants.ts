/** Design numbers of the core, in one place. Times in ms of game time unless said otherwise. */
export const HINTS = {
  afterFirstMs: [0, 60_000, 120_000], // when the first, second and third come free, counted from the first
  offerAfterMs: 180_000, // without progress
} as const;

/** The same for a session that gives people more time. */
export const GENEROUS_HINTS = { afterFirstMs: [0, 30_000, 60_000], offerAfterMs: 120_000 } as const;

export const hintTimes = (pace: 'normal' | 'generous'): typeof HINTS | typeof GENEROUS_HINTS =>
  pace === 'generous' ? GENEROUS_HINTS : HINTS;

/** A session with more time hears no warning in the last minutes that only hurries. Minutes left. */
export const GENEROUS_LAST_WARNING = 5;

/** Who is connected and touches nothing for so long is quiet. Real time. */
export const quietAfterMs = (pace: 'normal' | 'generous'): number => (pace === 'generous' ? 360_000 : 240_000);

export const COACH = {
  undoMs: 30_000, // real time
  logLines: 200,
} as const;

export const LOOK_TOGETHER = {
  afterTries: 2, // "not yet" checks since the last look
  waitMs: 30_000, // then the check goes on by itself
} as const;

export const AWAY = {
  toldAfterMs: 45_000, // "{naam} is even weg"
  coveredAfterMs: 180_000, // colleagues take over
} as const;

export const CLOCK = {
  extraMinutes: 10, // at 17.00: "Nog 10 minuten"
  leastLeftMs: 60_000, // a coach cannot take away more than leaves this
} as const;

export const SETTLE_ROUNDS = 60; // a level whose effects set off each other for longer is broken
export const PEOPLE_PER_PUZZLE = 2;
