/** Takes a secret from a fragment like `#t=abc`: removes it from the address bar, and stores it in the tab so that a reload does not lose it. */
export function takeSecretFromAddress(place: string, key: string): string | null {
  const secret = new URLSearchParams(location.hash.slice(1)).get(key);
  if (secret) {
    history.replaceState(history.state, '', location.pathname + location.search);
    try {
      sessionStorage.setItem(`kandidaat.${place}`, secret);
    } catch {
      // No session storage: it lasts as long as this page.
    }
    return secret;
  }
  try {
    return sessionStorage.getItem(`kandidaat.${place}`);
  } catch {
    return null;
  }
}

/** Call this when the secret was used or is no longer valid. */
export function forgetSecret(place: string): void {
  try {
    sessionStorage.removeItem(`kandidaat.${place}`);
  } catch {
    // No session storage, so nothing was stored.
  }
}
