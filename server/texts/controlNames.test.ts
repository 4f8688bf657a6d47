import { expect, test } from 'vitest';
import { controlsNamedIn, isNamed } from '../../shared/text/controlNames.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { readTexts } from './localeFiles.ts';

/** Words in quotes that are no name of a control: what somebody writes or says, and what a device calls its own settings. */
const SAID = {
  nl: ['hallo', 'Spraak', 'Toegankelijkheid', 'dank u', 'Iemand', 'wij'],
  en: ['hello', 'Speech', 'Accessibility', 'Somebody', 'thank you', 'we'],
};

test.each(LANGUAGE_CODES)('every control that a text of a page names in %s exists under that name', language => {
  const texts = readTexts(language);
  const all = [...texts.values()];
  let checked = 0;
  const unknown = [...texts].flatMap(([key, text]) =>
    controlsNamedIn(text).flatMap(name => {
      checked += 1;
      return SAID[language].includes(name) || name.startsWith('{{') || isNamed(name, all) ? [] : [`${key}: ${name}`];
    }),
  );
  expect(unknown).toEqual([]);
  expect(checked).toBeGreaterThan(40);
});
