const KEY = 'kandidaat.reloaded';

/** How long ago this tab reloaded itself for a newer version; null when it never did. */
export function reloadedMsAgo(): number | null {
  const at = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
  return Number.isNaN(at) ? null : Date.now() - at;
}

/** Reloads the page to get the server's version, and remembers when. */
export function reloadOnce(): void {
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
