import i18next from 'i18next';
import type { KeysOf } from '../../shared/text/keys.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { inSentence, withoutDoubledMarks } from '../../shared/text/titles.ts';
import { store, useClient } from '../store/store.ts';
import { files as common } from './areas/common.ts';

/** The texts of the pages. Texts that only the server uses never reach a browser. */
type PageTexts = Omit<Texts, 'server'>;
export type AreaName = keyof PageTexts;

/** The key of a text, like 'game.askFor'. For plurals (`_one`, `_other`) it is the stem, used with `count`. */
export type TextKey = KeysOf<PageTexts>;
export type TextValues = Record<string, string | number>;

const i18n = i18next.createInstance();
void i18n.init({
  initAsync: false,
  lng: FIRST_LANGUAGE,
  fallbackLng: FIRST_LANGUAGE,
  resources: {},
  interpolation: { escapeValue: false }, // React escapes
});

/** Adds text files. The path of a file gives its language and the prefix of its keys: `./nl/coach/plan.json`. */
export function addTexts(files: Readonly<Record<string, object>>): void {
  for (const [path, texts] of Object.entries(files)) {
    const [, language = '', name = ''] = /^\.\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
    const nested = name.split('/').reduceRight<object>((inside, part) => ({ [part]: inside }), texts);
    i18n.addResourceBundle(language, 'translation', nested, true, true);
  }
}
addTexts(common);

const TITLES = ['task', 'puzzle', 'tool'] as const; // names of values that are titles

/** The text of a key in this person's language, with `{{names}}` filled in; titles as they stand in a sentence. */
export function t(key: TextKey, values?: TextValues): string {
  const shown: TextValues = { ...values };
  for (const name of TITLES) if (typeof shown[name] === 'string') shown[name] = inSentence(shown[name]);
  const said = i18n.t(key, { ...shown, lng: store.getState().settings.language });
  return TITLES.some(name => name in shown) || 'tasks' in shown ? withoutDoubledMarks(said) : said;
}

/** `t` for components; re-renders when the language changes. */
export function useT(): typeof t {
  useClient(state => state.settings.language);
  return t;
}
