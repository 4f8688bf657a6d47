import { DEFAULT_LANGUAGE, languageInfo, LANGUAGE_CODES, type LanguageCode } from '../../shared/text/languages.ts';

export const TEXT_SIZES = [20, 24, 28] as const;
export const THEMES = ['dag', 'contrast', 'nacht'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** The next step of the letters; after the largest come the normal ones. */
export const nextTextSize = (now: TextSize): TextSize => TEXT_SIZES[TEXT_SIZES.indexOf(now) + 1] ?? TEXT_SIZES[0];

/** How this device shows and voices the game. Belongs to the device, not to the seat. */
export interface Settings {
  text: TextSize; // px of body text
  theme: Theme;
  motion: 'auto' | 'rustig';
  sound: { effects: number; voice: number; ambience: number }; // 0-1
  language: LanguageCode;
  hideClock: boolean;
  onlineVoices: boolean; // voices that send text over the network; only with consent
  voice: string | null; // voiceURI; null: the best voice for the language
  voiceRate: number; // 0.7-1.3
}

export const DEFAULT_SETTINGS: Settings = {
  text: 20,
  theme: 'dag',
  motion: 'auto',
  sound: { effects: 0.6, voice: 1, ambience: 0 },
  language: DEFAULT_LANGUAGE,
  hideClock: false,
  onlineVoices: false,
  voice: null,
  voiceRate: 1,
};

const part = (value: unknown, otherwise: number, low = 0, high = 1) =>
  typeof value === 'number' && value >= low && value <= high ? value : otherwise;
const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T) => (all.includes(value as T) ? (value as T) : otherwise);

/** Parses stored settings; what is missing or not valid gets its default. */
export function readSettings(raw: unknown): Settings {
  const from = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<Record<keyof Settings, unknown>>;
  const sound = (typeof from.sound === 'object' && from.sound !== null ? from.sound : {}) as Record<string, unknown>;
  const d = DEFAULT_SETTINGS;
  return {
    text: oneOf(TEXT_SIZES, from.text, d.text),
    theme: oneOf(THEMES, from.theme, d.theme),
    motion: oneOf(['auto', 'rustig'] as const, from.motion, d.motion),
    sound: {
      effects: part(sound.effects, d.sound.effects),
      voice: part(sound.voice, d.sound.voice),
      ambience: part(sound.ambience, d.sound.ambience),
    },
    language: oneOf(LANGUAGE_CODES, from.language, d.language),
    hideClock: from.hideClock === true,
    onlineVoices: from.onlineVoices === true,
    voice: typeof from.voice === 'string' ? from.voice : null,
    voiceRate: part(from.voiceRate, d.voiceRate, 0.7, 1.3),
  };
}

/** Applies the settings to <html>, where tokens.css and Phaser read them. */
export function showSettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.lang = settings.language;
  root.dir = languageInfo(settings.language).direction;
  root.dataset.text = String(settings.text);
  root.dataset.theme = settings.theme;
  root.dataset.motion = settings.motion;
}

/** Whether to avoid animation: the person's setting here, else that of the system. */
export function reducedMotion(settings: Settings): boolean {
  return settings.motion === 'rustig' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
