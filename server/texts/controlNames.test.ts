import { expect, test } from 'vitest';
import { textsIn } from '../../shared/level/static/texts.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { realLevel } from '../../tests/levels/support/readLevel.ts';
import { levelIds } from '../levels/readLevelSource.ts';
import { controlsNamedIn, isNamed } from './controlNames.ts';
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

test.each(levelIds('levels').flatMap(id => LANGUAGE_CODES.map(language => [id, language] as const)))(
  'every control that a line, hint or remark of %s names in %s stands in the window of its step',
  (id, language) => {
    const level = realLevel(id);
    const pages = [...readTexts(language)];
    let checked = 0;
    const unknown = [...level.puzzles.values()].flatMap(puzzle =>
      puzzle.steps.flatMap(step => {
        const tools = [...new Set(step.opens.map(part => part.split('.')[0]!))].map(id => level.tools.get(id)!);
        const inWindow = [
          ...(step.button ? [step.button[language]] : []),
          ...tools.flatMap(tool => textsIn(tool).map(({ text }) => text[language])),
          ...pages.flatMap(([key, text]) => (tools.some(tool => key.startsWith(`tools.${tool.kind}.`)) ? [text] : [])),
        ];
        const { strip, goal, turns, lines, meanwhile, hints, notYet, ready } = step;
        const said = textsIn({
          strip: strip ?? puzzle.strip,
          goal,
          turns,
          lines,
          meanwhile,
          hints,
          notYet: notYet.map(one => one.say),
          ready,
        });
        return said.flatMap(({ text }) =>
          controlsNamedIn(text[language]).flatMap(name => {
            checked += 1;
            return isNamed(name, inWindow) ? [] : [`${puzzle.id} ${step.id}: ${name}`];
          }),
        );
      }),
    );
    expect(unknown).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  },
);

test('a control is known by its whole name, without what is filled in, and what is said aloud is none', () => {
  expect(controlsNamedIn('Tik op “Klaar”. Zeg dan: “Ik sla over.”')).toEqual(['Klaar']);
  expect(isNamed('Moet erin', ['Moet erin (EN)'])).toBe(true);
  expect(isNamed('Laat binnen bij', ['Laat binnen bij {{team}}'])).toBe(true);
  expect(isNamed('Geef door', ['Geef mijn keuze door'])).toBe(false);
  expect(isNamed('Klaar', ['Klaar is goed'])).toBe(false);
});
