import i18next from 'i18next';
import { store, useClient } from '../store/store.ts';
import type { about } from './about.ts';
import type { Area } from './area.ts';
import type { coach } from './coach.ts';
import { common } from './common.ts';
import type { debrief } from './debrief.ts';
import type { game } from './game.ts';
import type { join } from './join.ts';
import type { lobby } from './lobby.ts';
import type { office } from './office.ts';
import type { personal } from './personal.ts';
import type { report } from './report.ts';
import type { settings } from './settings.ts';
import type { statements } from './statements.ts';
import type { tools } from './tools.ts';

/** All texts of the client; the Dutch ones give the keys. */
interface Texts {
  common: typeof common.nl;
  join: typeof join.nl;
  lobby: typeof lobby.nl;
  about: typeof about.nl;
  settings: typeof settings.nl;
  game: typeof game.nl;
  office: typeof office.nl;
  tools: typeof tools.nl;
  coach: typeof coach.nl;
  debrief: typeof debrief.nl;
  statements: typeof statements.nl;
  personal: typeof personal.nl;
  report: typeof report.nl;
}
export type AreaName = keyof Texts;

type Counted<K extends string> = K extends `${infer Stem}_${'one' | 'other' | 'zero'}` ? Stem : K;
type Keys<T, Before extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Counted<K>}` : Keys<T[K], `${Before}${K}.`>;
}[keyof T & string];
/** A text's key, 'game.askFor'. Texts with `_one` and `_other` are asked for by their stem, with `count`. */
export type TextKey = Keys<Texts, ''>;
export type TextValues = Record<string, string | number>;

const i18n = i18next.createInstance();
void i18n.init({
  initAsync: false,
  lng: 'nl',
  fallbackLng: 'nl',
  resources: {},
  interpolation: { escapeValue: false }, // React escapes
});

/** Makes an area's texts known. */
export function addTexts(area: AreaName, texts: Area<object>): void {
  for (const language of ['nl', 'en'] as const)
    i18n.addResourceBundle(language, 'translation', { [area]: texts[language] }, true, true);
}
addTexts('common', common);

/** The text of a key in this person's language, with `{{names}}` filled in. */
export function t(key: TextKey, values?: TextValues): string {
  return i18n.t(key, { ...values, lng: store.getState().settings.language });
}

/** `t` for components: they render again when the language changes. */
export function useT(): typeof t {
  useClient(state => state.settings.language);
  return t;
}
