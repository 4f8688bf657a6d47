import { LANGUAGE_CODES, languageTag } from '../../shared/text/languages.ts';

/** A browser without voices shows no "Lees voor": here there is one for each language, and it says nothing. */
export function standInForVoices(): void {
  const voices = LANGUAGE_CODES.map(code => ({ lang: languageTag(code), localService: true, voiceURI: code, name: code }));
  const synth = { getVoices: () => voices, speak: () => undefined, cancel: () => undefined };
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {} }); // the real one takes real voices only
}

/** What specimens keep goes with the page: the seat and the settings of who builds, on the same address, stay theirs. */
export function standInForStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: memory() });
}

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> {
  const items = new Map<string, string>();
  return {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** A link that would open another page leaves the gallery in front: a page behind another one draws once a second. */
export function stayInFront(): void {
  const stay = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a[target="_blank"], a[download]')) event.preventDefault();
  };
  document.addEventListener('click', stay, { capture: true });
}
