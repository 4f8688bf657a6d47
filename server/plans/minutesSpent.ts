const MINUTE = 60_000;
const SILENCE_MS = 30 * MINUTE; // nothing happened at all: the group was away, or the coach closed the meeting later
const STEP = 5; // minutes

/**
 * How long a game and its talk really took, from the moments of its journal (epoch ms): to the nearest five minutes,
 * without long silences. Null when the journal does not tell.
 */
export function minutesSpent(moments: readonly number[]): number | null {
  const spent = moments.slice(1).reduce((sum, at, index) => {
    const since = at - moments[index]!;
    return since > SILENCE_MS ? sum : sum + since;
  }, 0);
  return spent < MINUTE ? null : Math.max(STEP, Math.round(spent / MINUTE / STEP) * STEP);
}
