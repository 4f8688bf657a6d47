import type { WindowTexts } from '../../shared/level/controls.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { readTexts } from './localeFiles.ts';

/** Around every window: the three acts under it, and the words that are the same on every page. */
const AROUND = ['game.cue.', 'game.ask.', 'game.hint.', 'common.'];

/** The texts of the windows and of what is around them, read once. */
export function readWindowTexts(): WindowTexts {
  const texts = new Map(LANGUAGE_CODES.map(language => [language, [...readTexts(language)]]));
  return (kind, language) =>
    (texts.get(language) ?? []).flatMap(([key, text]) =>
      [`tools.${kind}.`, ...AROUND].some(start => key.startsWith(start)) ? [text] : [],
    );
}
