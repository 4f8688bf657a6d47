/** Numbers of the game's design, in one place. Times are ms of game time unless stated otherwise. */
export const HINTS = {
  afterFirstMs: [0, 60_000, 120_000], // when the first, second and third hint become available, counted from the first
  offerAfterMs: 180_000, // without progress
} as const;

/** The same at a generous pace. */
export const GENEROUS_HINTS = { afterFirstMs: [0, 30_000, 60_000], offerAfterMs: 120_000 } as const;

export const hintTimes = (pace: 'normal' | 'generous'): typeof HINTS | typeof GENEROUS_HINTS =>
  pace === 'generous' ? GENEROUS_HINTS : HINTS;

/** At a generous pace, warnings with fewer minutes left than this are not given: they would only hurry people. */
export const GENEROUS_LAST_WARNING = 5;

/** Somebody who is connected but touches nothing for this long is quiet. Real time. */
export const quietAfterMs = (pace: 'normal' | 'generous'): number => (pace === 'generous' ? 360_000 : 240_000);

export const COACH = {
  undoMs: 30_000, // real time
  logLines: 200,
} as const;

export const LOOK_TOGETHER = {
  afterTries: 2, // failed checks since the last look
  waitMs: 30_000, // after this the check goes on by itself
} as const;

export const HOLD_UP = {
  toldAfterMs: 30_000, // somebody for whom all others wait is told so
} as const;

export const AWAY = {
  toldAfterMs: 45_000, // "{naam} is even weg"
  coveredAfterMs: 180_000, // colleagues take over
} as const;

export const CLOCK = {
  extraMinutes: 10, // at 17.00: "Nog 10 minuten"
  leastLeftMs: 60_000, // a coach can take away no more than leaves this much
} as const;

export const SETTLE_ROUNDS = 60; // effects that trigger each other for more rounds are a broken level
export const PEOPLE_PER_PUZZLE = 2;

/** "Kunt u dit zelf?" interrupts: how often in a game at most, and about how many skills at once. */
export const OWN_MOMENTS = { most: 4, skills: 3 };
