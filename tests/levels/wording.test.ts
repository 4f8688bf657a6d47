import { expect, test } from 'vitest';
import { issueLine } from '../../server/levels/cli.ts';
import { levelIds } from '../../server/levels/readLevelSource.ts';
import { readWindowTexts } from '../../server/texts/windowTexts.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { lintControls, type WindowTexts } from '../../shared/level/controls.ts';
import { lintWording } from '../../shared/level/wording.ts';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { realLevel } from './support/readLevel.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles, type ToyFiles } from './toy/source.ts';
import { t } from './toy/words.ts';

const windowTexts: WindowTexts = (kind, language) =>
  kind === 'fields' ? (language === 'nl' ? ['Zet terug', 'Kies kaart {{name}}'] : ['Put back', 'Choose card {{name}}']) : [];

/** What the check says of the wording of the toy level after a change, as a designer reads it. */
function told(change: (files: ToyFiles) => void): string[] {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  if ('issues' in compiled) return compiled.issues.map(issue => issueLine('toy', issue));
  return checkLevel(compiled.level, windowTexts)
    .issues.filter(({ what }) => /says|called|allowed/.test(what))
    .map(issue => issueLine('toy', issue));
}

test('the toy level is worded as it should be', () => {
  expect(told(() => {})).toEqual([]);
});

test('a word that has another name is a warning, with file, line, language and what to write', () => {
  const lines = told(files => (files['puzzles/ONE.json'].goal = t('Pak uw gereedschap.', 'Solve the puzzle.')));
  expect(lines).toEqual([
    expect.stringMatching(/^toy\/puzzles\/ONE\.json:\d+:\d+ warning: the text in "nl" says "gereedschap"; write "programma"; /),
    expect.stringMatching(/^toy\/puzzles\/ONE\.json:\d+:\d+ warning: the text in "en" says "puzzle"; write "task"; /),
  ]);
});

test.each<[string, (files: ToyFiles) => void, RegExp]>([
  [
    'a text for the coach',
    files => (files['level.json'].debrief.phases[0].spare = [t('Wat nu -- of later?', 'What now?')]),
    /level\.json.*"--"/,
  ],
  ['a tool', files => (files['tools/stem.json'].content.title = t('Wie van allen?', 'Who?')), /tools\/stem\.json.*"allen"/],
  ['a title of a tool', files => (files['tools/een.json'].title = t('Een', 'Mails')), /tools\/een\.json.*"Mails"; write "email"/],
  [
    'a label, once',
    files =>
      void ((files['level.json'].labels.linde = t('Bots', 'Lime')), (files['tools/stem.json'].content.title = '{label:linde}')),
    /level\.json.*"Bots"/,
  ],
  [
    'a rule for each, once',
    files =>
      (files['puzzles/ONE.json'].steps[0].notYet[1] = {
        each: [{ which: 'worse' }, { which: 'odd' }],
        when: { fact: 'een.box.x', is: '{which}' },
        say: t('Dat is niet plots.', 'Not sudden.'),
      }),
    /puzzles\/ONE\.json.*"plots"; write plotseling/,
  ],
])('a word is found in %s', (_, change, line) => {
  expect(told(change)).toEqual([expect.stringMatching(line)]);
});

test('a level has names of its own for things in its story', () => {
  const lines = told(files => {
    files['level.json'].glossary = [{ write: { nl: 'winkel', en: 'shop' }, not: { nl: ['zaak'] } }];
    files['level.json'].intro = t('Welkom in de zaak.', 'Welcome to the shop.');
  });
  expect(lines).toEqual([
    expect.stringMatching(/^toy\/level\.json:\d+:\d+ warning: the text in "nl" says "zaak"; write "winkel"/),
  ]);
});

test('a level may allow words with a reason; an allowance without one, or for nothing, is a warning', () => {
  const allow = (...list: unknown[]) =>
    told(files => {
      files['level.json'].allow = list;
      files['level.json'].intro = t('Lees de Skills Check.', 'Read it.');
    });
  expect(allow()).toHaveLength(2);
  expect(allow({ words: 'Skills Check', why: 'the name of a paper that exists' })).toEqual([]);
  expect(allow({ words: 'skills check', why: 'not as it is written' })).toHaveLength(3);
  expect(allow('Skills Check')).toEqual([expect.stringMatching(/warning: nothing says why "Skills Check" is allowed; write \{/)]);
  expect(allow({ words: 'Skills Check', why: 'a name' }, { words: 'gereedschap', why: 'a name' })).toEqual([
    expect.stringMatching(/warning: no text says "gereedschap"; take it out/),
  ]);
});

test('a control that a text names must stand in the windows of its step under that name', () => {
  const hint = (nl: string, en = 'Choose “Put back”.') =>
    told(files => (files['puzzles/ONE.json'].steps[0].hints[0] = t(nl, en)));
  expect(hint('Tik op “Zet terug”, “Klaar” of “Kies kaart Els”.')).toEqual([]);
  expect(
    told(files => {
      files['level.json'].allow = [{ words: 'Spoed', why: 'stands on a sticker in the picture' }];
      files['puzzles/ONE.json'].steps[0].hints[0] = t('Let op “Spoed”.', 'Look out for “Spoed”.');
    }),
  ).toEqual([]);
  expect(hint('Open “Twee”. Zeg daar: “Ik heb iets.”')).toEqual([]); // another program, and speech
  expect(hint('Tik op “Zet trug”.')).toEqual([
    expect.stringMatching(
      /^toy\/puzzles\/ONE\.json:\d+:\d+ nothing in the windows of this step is called “Zet trug”; did you mean “Zet terug”\?$/,
    ),
  ]);
  expect(hint('Tik op “Zet terug”.', 'Tap “Give it all away now”.')).toEqual([
    expect.stringMatching(/is called “Give it all away now”; write the words on the button/),
  ]);
});

test.each(levelIds('levels'))('%s names everything as the glossary and its windows do', id => {
  const level = realLevel(id);
  const issues = [...lintWording(level), ...lintControls(level, readWindowTexts())];
  expect(issues.map(issue => issueLine(id, issue))).toEqual([]);
});
