import { againstGlossary } from '../text/glossary.ts';
import { LANGUAGE_CODES } from '../text/languages.ts';
import type { Language, LocalisedText } from '../text/localised.ts';
import type { CompiledLevel } from './compiled.ts';
import type { Level } from './schema.ts';
import type { LevelIssue } from './source.ts';
import { textsIn } from './static/texts.ts';

/** The words that a level wants to keep, whatever the lint says of them. */
export const allowedWords = (level: Level): string[] =>
  (level.allow ?? []).map(one => (typeof one === 'string' ? one : one.words));

/** What stands in a text for words that are allowed. */
export const ALLOWED = '…';
/** A text in which the words that are allowed are not to be seen. */
export const withoutAllowed = (text: string, allowed: readonly string[]): string =>
  allowed.reduce((rest, words) => rest.replaceAll(words, ALLOWED), text);

/**
 * Holds the texts of a level to the glossary of the product and to its own, in each language that it has. All are warnings:
 * the level can be played, but one thing has two names in it. Words that the level allows are left as they are.
 */
export function lintWording(level: CompiledLevel): LevelIssue[] {
  const allowed = allowedWords(level.level);
  const issues = textsOf(level).flatMap(({ ref, text }) =>
    languagesOf(level, text).flatMap(language =>
      againstGlossary(language, withoutAllowed(text[language], allowed), level.level.glossary).map(({ found, write }) =>
        level.issueAt(
          `${ref}.${language}`,
          `the text in "${language}" says "${found}"`,
          `write ${write}; if it must stay so here, put it in "allow" of level.json and say why`,
          'warning',
        ),
      ),
    ),
  );
  return [...once(issues), ...idleAllowed(level)];
}

interface LevelText {
  ref: string;
  text: LocalisedText;
}

/** Every text of a level: what players read, and what only coaches read. */
function textsOf({ level, puzzles, tools }: CompiledLevel): LevelText[] {
  const { allow: _allow, glossary: _glossary, ...rest } = level;
  const inside = (value: unknown, ref: string): LevelText[] =>
    textsIn(value).map(({ path, text }) => ({ ref: [ref, ...path].join('.'), text }));
  const labels = new Set(Object.values(level.labels).map(label => JSON.stringify(label)));
  return [
    ...inside(rest, 'level'),
    ...[...puzzles.values()].flatMap(puzzle => inside(puzzle, puzzle.id)),
    // A label that stands in a tool is reported in level.json, where it is written.
    ...[...tools.values()]
      .flatMap(({ id, title, content }) => inside({ title, content }, `tool.${id}`))
      .filter(({ text }) => !labels.has(JSON.stringify(text))),
  ];
}

/** The languages in which this text is written: elsewhere the first language of the level shows. */
function languagesOf({ languages }: CompiledLevel, text: LocalisedText): Language[] {
  const [first] = languages;
  const written = (code: string) => (text as Readonly<Record<string, string>>)[code];
  return LANGUAGE_CODES.filter(code => languages.includes(code) && (code === first || written(code) !== written(first)));
}

/** Each issue once: a template with `each` becomes several texts at one place in the source. */
export const once = (issues: readonly LevelIssue[]): LevelIssue[] => [
  ...new Map(issues.map(issue => [`${issue.file}:${issue.line}:${issue.column} ${issue.what}`, issue])).values(),
];

/** What in "allow" does nothing, or does not say why it is there. */
function idleAllowed(level: CompiledLevel): LevelIssue[] {
  const all = textsOf(level).flatMap(({ text }) => languagesOf(level, text).map(language => text[language]));
  return (level.level.allow ?? []).flatMap((one, i) => {
    const report = (what: string, mend: string) => [level.issueAt(`level.allow.${i}`, what, mend, 'warning')];
    const words = typeof one === 'string' ? one : one.words;
    if (!all.some(text => text.includes(words))) return report(`no text says "${words}"`, 'take it out of "allow"');
    if (typeof one === 'string')
      return report(`nothing says why "${words}" is allowed`, `write { "words": "${words}", "why": … }`);
    return [];
  });
}
