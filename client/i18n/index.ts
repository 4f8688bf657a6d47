import i18next from 'i18next';
import type { KeysOf } from '../../shared/text/keys.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { store, useClient } from '../store/store.ts';
import type { AboutTexts } from './areas/about.ts';
import type { CoachTexts } from './areas/coach.ts';
import { files as common, type CommonTexts } from './areas/common.ts';
import type { DebriefTexts } from './areas/debrief.ts';
import type { GameTexts } from './areas/game.ts';
import type { JoinTexts } from './areas/join.ts';
import type { LobbyTexts } from './areas/lobby.ts';
import type { OfficeTexts } from './areas/office.ts';
import type { PersonalTexts } from './areas/personal.ts';
import type { ReportTexts } from './areas/report.ts';
import type { SettingsTexts } from './areas/settings.ts';
import type { StatementsTexts } from './areas/statements.ts';
import type { ToolsTexts } from './areas/tools.ts';

/** All texts of the client, as `shared/locales` has them in the first language: its files give the keys. */
interface Texts {
  common: CommonTexts;
  join: JoinTexts;
  lobby: LobbyTexts;
  about: AboutTexts;
  settings: SettingsTexts;
  game: GameTexts;
  office: OfficeTexts;
  tools: ToolsTexts;
  coach: CoachTexts;
  debrief: DebriefTexts;
  statements: StatementsTexts;
  personal: PersonalTexts;
  report: ReportTexts;
}
export type AreaName = keyof Texts;

/** A text's key, 'game.askFor'. Texts with `_one` and `_other` are asked for by their stem, with `count`. */
export type TextKey = KeysOf<Texts>;
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
