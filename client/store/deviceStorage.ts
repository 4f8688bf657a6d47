/** Reads from local storage. Never throws: private windows and full disks must not break the game. */
export function readStored<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(`kandidaat.${key}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

let enabled = true;
/** Stops this page from storing anything: it shows somebody else's desk. */
export const disableStorage = (): void => void (enabled = false);

/** Writes to local storage; null removes the key. */
export function writeStored(key: string, value: unknown): void {
  if (!enabled) return;
  try {
    if (value === null) localStorage.removeItem(`kandidaat.${key}`);
    else localStorage.setItem(`kandidaat.${key}`, JSON.stringify(value));
  } catch {
    // Not stored: the value lasts as long as this page.
  }
}
