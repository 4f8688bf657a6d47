/** Local storage that never throws: private windows and full disks must not break the game. */
export function kept<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(`kandidaat.${key}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

let keeping = true;
/** From now on this page keeps nothing: it shows somebody else's desk. */
export const keepNothing = (): void => void (keeping = false);

export function keep(key: string, value: unknown): void {
  if (!keeping) return;
  try {
    if (value === null) localStorage.removeItem(`kandidaat.${key}`);
    else localStorage.setItem(`kandidaat.${key}`, JSON.stringify(value));
  } catch {
    // Not kept: the choice lasts as long as this page.
  }
}
