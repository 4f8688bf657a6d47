/** Whether the browser has what the game needs; every browser of the last years does. */
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
    return false; // reading storage throws when it is blocked
  }
}

const TIMES = 5;
const GOOD_MS = 400; // median of five; up to this a response feels immediate

/** Measures how fast the server answers: the median of five requests; a failed one counts as infinite. */
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
