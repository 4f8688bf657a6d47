import i18next from 'i18next';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../shared/text/languages.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerOf, type Reader } from '../../shared/text/say.ts';
import type { WordKey, Words } from '../../shared/text/words.ts';
import { LOCALES, namespacesOf, readNamespace } from './localeFiles.ts';

/** The files of the server's texts; no browser loads them. */
const OF_SERVER = /^server\//;

/** The server's texts, read once from a folder of languages. A text that a language lacks is taken from the first language. */
export function wordsIn(folder: string, languages: readonly string[] = LANGUAGE_CODES): Words {
  const i18n = i18next.createInstance();
  void i18n.init({
    initAsync: false,
    lng: FIRST_LANGUAGE,
    fallbackLng: FIRST_LANGUAGE,
    resources: Object.fromEntries(languages.map(language => [language, { translation: { server: filesOf(language, folder) } }])),
  });
  const found = (key: WordKey, language: Language, count?: number): string => {
    const text = i18n.t(key, { lng: language, count, skipInterpolation: true });
    if (text === key) throw new Error(`no text has the key ${key}`);
    return text;
  };
  // A view renders dozens of texts and a lookup is slow: texts are cached by language, key and count.
  const cache = new Map<Language, Map<string, string>>();
  return (key, language, count) => {
    let texts = cache.get(language);
    if (!texts) cache.set(language, (texts = new Map()));
    const id = count === undefined ? key : `${key} ${count}`;
    let text = texts.get(id);
    if (text === undefined) texts.set(id, (text = found(key, language, count)));
    return text;
  };
}

function filesOf(language: string, folder: string): object {
  const names = namespacesOf(language, folder).filter(name => OF_SERVER.test(name));
  return Object.fromEntries(names.map(name => [name.replace(OF_SERVER, ''), readNamespace(language, name, folder)]));
}

/** The texts of this server. */
export const words: Words = wordsIn(LOCALES);

/** A reader of the server's texts in this language. */
export const readerIn = (language: Language): Reader => readerOf(words, language);
