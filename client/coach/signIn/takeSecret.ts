/** A secret in a fragment like `#t=abc`: taken out of the address bar at once, kept for this tab so that a reload does not lose it. */
export function takeSecret(place: string, key: string): string | null {
  const secret = new URLSearchParams(location.hash.slice(1)).get(key);
  if (secret) {
    history.replaceState(history.state, '', location.pathname + location.search);
    try {
      sessionStorage.setItem(`kandidaat.${place}`, secret);
    } catch {
      // Not kept: it lasts as long as this page.
    }
    return secret;
  }
  try {
    return sessionStorage.getItem(`kandidaat.${place}`);
  } catch {
    return null;
  }
}

/** The secret was used, or is of no use any more. */
export function forgetSecret(place: string): void {
  try {
    sessionStorage.removeItem(`kandidaat.${place}`);
  } catch {
    // Then it was not kept either.
  }
}
