import i18next from 'i18next';
import type { KeysOf } from '../../shared/text/keys.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { store, useClient } from '../store/store.ts';
import { files as common } from './areas/common.ts';

/** The texts of the pages; what only the server says never reaches a browser. */
type PageTexts = Omit<Texts, 'server'>;
export type AreaName = keyof PageTexts;

/** A text's key, 'game.askFor'. Texts with `_one` and `_other` are asked for by their stem, with `count`. */
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

/** Makes files of texts known. Where a file stands says its language and the beginning of its keys: `./nl/coach/plan.json`. */
export function addTexts(files: Readonly<Record<string, object>>): void {
  for (const [path, texts] of Object.entries(files)) {
    const [, language = '', name = ''] = /^\.\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
    const nested = name.split('/').reduceRight<object>((inside, part) => ({ [part]: inside }), texts);
    i18n.addResourceBundle(language, 'translation', nested, true, true);
  }
}
addTexts(common);

/** The text of a key in this person's language, with `{{names}}` filled in. */
export function t(key: TextKey, values?: TextValues): string {
  return i18n.t(key, { ...values, lng: store.getState().settings.language });
}

/** `t` for components: they render again when the language changes. */
export function useT(): typeof t {
  useClient(state => state.settings.language);
  return t;
}
