/** What the game needs of a browser; all of it is in every browser of the last years. */
export function browserFits(
  scope: Partial<Pick<typeof globalThis, 'WebSocket' | 'localStorage' | 'fetch'>> & { CSS?: typeof CSS },
): boolean {
  try {
    return (
      typeof scope.WebSocket === 'function' &&
      typeof scope.fetch === 'function' &&
      scope.localStorage !== undefined &&
      scope.CSS?.supports('width', '1cqw') === true &&
      scope.CSS.supports('selector(:has(*))')
    );
  } catch {
    return false; // a browser that forbids looking forbids keeping too
  }
}

const TIMES = 5;
const GOOD_MS = 400; // the middle one of five: an act then feels answered at once

/** How fast the server answers: the middle of five tries; a try that fails counts as endless. */
export async function measureConnection(
  ask: () => Promise<unknown> = () => fetch('/', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5_000) }),
  now: () => number = () => performance.now(),
): Promise<'good' | 'slow'> {
  const took: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const from = now();
    try {
      await ask();
      took.push(now() - from);
    } catch {
      took.push(Infinity);
    }
  }
  return took.sort((a, b) => a - b)[Math.floor(TIMES / 2)]! <= GOOD_MS ? 'good' : 'slow';
}
