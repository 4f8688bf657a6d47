const KEY = 'kandidaat.reloaded';

/** How long ago this tab reloaded itself for a newer version; null: it did not. */
export function reloadedMsAgo(): number | null {
  const at = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
  return Number.isNaN(at) ? null : Date.now() - at;
}

/** Loads the page again, to get the version that the server speaks. */
export function reloadOnce(): void {
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
