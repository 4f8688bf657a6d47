import { expect, test } from 'vitest';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { compileLevel, type CompiledLevel, type LevelIssue } from '../../shared/level/compile.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles, type Json, type ToyFiles } from './toy/source.ts';

/** Languages that the product may get later. Warnings about them are not the subject of these tests. */
const MORE = LANGUAGE_CODES.filter(code => !['nl', 'en'].includes(code));

function compile(change: (files: ToyFiles) => void): {
  level: CompiledLevel | null;
  issues: readonly LevelIssue[];
  source: string[];
} {
  const files = toyFiles();
  change(files);
  const source = toSource(files);
  const result = compileLevel(source, toyRegistry);
  const [level, all] = 'level' in result ? [result.level, result.level.warnings] : [null, result.issues];
  const issues = all.filter(({ what }) => !MORE.some(code => what.includes(`"${code}"`)));
  const line = ({ file, line: at }: LevelIssue) => source.files[file]!.split('\n')[at - 1]!.trim();
  return { level, issues, source: issues.map(line) };
}

/** All texts of a level's files in the languages that `keep` names, as `write` says them. */
function inLanguages(files: ToyFiles, write: (text: { nl: string; en: string }) => Record<string, string>): void {
  const walk = (node: Json): Json => {
    if (!node || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node.nl === 'string') return write(node);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  for (const [name, file] of Object.entries(files)) files[name] = walk(file);
}
const languages = (files: ToyFiles, ...codes: string[]) => (files['level.json'].languages = codes);

test('a level without a list of languages has the original ones', () => {
  const { level } = compile(files => delete files['level.json'].languages);
  expect(level!.languages).toEqual(['nl', 'en']);
});

test.each([
  ['level.json', (f: ToyFiles) => f['level.json'].roles[2].card, /U bent Agenda/],
  ['puzzles/ONE.json', (f: ToyFiles) => f['puzzles/ONE.json'].steps[0].hints[1], /SECRET-hint/],
  ['tools/stem.json', (f: ToyFiles) => f['tools/stem.json'].content.title, /./],
])('a text in %s without another language of the level is a warning at its line, and shows the first', (file, textOf, said) => {
  const { level, issues, source } = compile(files => delete textOf(files).en);
  expect(issues).toEqual([
    expect.objectContaining({ file, severity: 'warning', what: expect.stringMatching(/^"en" is missing: who chose it reads "/) }),
  ]);
  expect(issues[0]!.what).toMatch(said);
  expect(source[0]).toMatch(/\{$/);
  expect(level).not.toBeNull();
  const compiled = {
    'level.json': () => level!.level.roles[2]!.card,
    'puzzles/ONE.json': () => level!.puzzles.get('ONE')!.steps[0]!.hints[1]!,
    'tools/stem.json': () => (level!.tools.get('stem')!.content as Json).title,
  }[file]!();
  expect(compiled.en).toBe(compiled.nl);
});

test('a text without the first language of the level is an error at its line', () => {
  const { level, issues, source } = compile(files => {
    languages(files, 'en', 'nl');
    delete files['puzzles/ONE.json'].goal.en;
  });
  expect(level).toBeNull();
  expect(issues).toEqual([expect.objectContaining({ severity: 'error', path: 'goal', what: '"en" is missing' })]);
  expect(source[0]).toMatch(/^"goal"/);
});

test('a missing translation falls back to the level’s first language, whichever that is', () => {
  const { level } = compile(files => {
    languages(files, 'en', 'nl');
    delete files['puzzles/ONE.json'].goal.nl;
  });
  expect(level!.puzzles.get('ONE')!.goal.nl).toBe('Doe ONE. (en)');
});

test('a typo in a language code is one error, with a suggestion', () => {
  const { issues, source } = compile(files => {
    const { goal } = files['puzzles/ONE.json'];
    files['puzzles/ONE.json'].goal = { nI: goal.nl, en: goal.en };
  });
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'error',
      path: 'goal.nI',
      what: 'no language is called "nI"',
      mend: expect.stringMatching(/^did you mean "nl"\?/),
    }),
  ]);
  expect(source[0]).toMatch(/^"nI"/);
});

test('a product language that the level lacks is one warning, and its readers see the first language', () => {
  const { level, issues } = compile(files => {
    languages(files, 'nl');
    inLanguages(files, ({ nl }) => ({ nl }));
  });
  expect(issues).toEqual([
    expect.objectContaining({
      file: 'level.json',
      path: 'languages',
      severity: 'warning',
      what: expect.stringMatching(/not there in "en"/),
    }),
  ]);
  expect(level!.level.title).toEqual(
    Object.fromEntries(LANGUAGE_CODES.map(code => [code, expect.stringMatching(/Speelgoed|Spéé/)])),
  );
});

test('a text in a language that the level does not list is not shown', () => {
  const { level } = compile(files => languages(files, 'nl'));
  expect(level!.level.title.en).toBe('Speelgoed');
});

test('translators may work ahead: a language that the product lacks is a note, and its tokens are checked', () => {
  const polish = (change: (files: ToyFiles) => void = () => {}) =>
    compile(files => {
      languages(files, 'nl', 'en', 'pl');
      inLanguages(files, text => ({ ...text, pl: text.nl }));
      change(files);
    });
  const { level, issues } = polish();
  expect(issues).toEqual([
    expect.objectContaining({ path: 'languages.2', severity: 'warning', what: expect.stringMatching(/does not have "pl" yet/) }),
  ]);
  expect(level!.languages).toEqual(['nl', 'en', 'pl']);
  const lost = polish(files => (files['puzzles/ONE.json'].strip.pl = 'Zapytaj.'));
  expect(lost.issues).toContainEqual(
    expect.objectContaining({ path: 'strip.pl', severity: 'error', what: expect.stringMatching(/^\{who:b\} stands in "nl"/) }),
  );
});

test('an issue in a label is reported where it is written, and only there', () => {
  const { issues } = compile(files => {
    delete files['level.json'].labels.linde.en;
    files['tools/stem.json'].content.title = '{label:linde}';
  });
  expect(issues.map(({ file, path }) => [file, path])).toEqual([['level.json', 'labels.linde']]);
});

test.each([
  ['Nederlands', /a code such as nl/],
  ['en', /stands here twice/],
])('"languages" with %s is an error', (code, what) => {
  const { issues } = compile(files => languages(files, 'nl', 'en', code));
  expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', what: expect.stringMatching(what) }));
});

test('the reading-level rules are for Dutch only: a level in another language is not judged', () => {
  const { level } = compile(files => {
    languages(files, 'en');
    files['puzzles/ONE.json'].goal = { en: 'Do not make a fout, je!' };
    inLanguages(files, ({ en }) => ({ en }));
  });
  const report = checkLevel(level!);
  expect(report.reading).toBeNull();
  expect(report.issues.filter(issue => /exclamation|informal|fout/.test(issue.what))).toEqual([]);
  expect(report.played.every(one => one.reached)).toBe(true);
});
