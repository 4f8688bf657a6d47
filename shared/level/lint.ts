import type { LocalisedText } from '../text/localised.ts';
import { READING_LANGUAGE, readingLevel } from '../text/readingLevel.ts';
import type { CompiledLevel } from './compiled.ts';
import type { LevelIssue } from './source.ts';
import { textsIn } from './static/texts.ts';
import { allowedWords, withoutAllowed } from './wording.ts';

// Plain-language limits of this product. Scores are only meaningful on longer texts.
const LIMITS = { wordsPerSentence: 12, longestSentence: 18, block: 60, scoreFrom: 40, score: 70, leastScore: 60 };
const BRANDS = ['Microsoft', 'Google', 'LinkedIn', 'WhatsApp', 'Outlook', 'ChatGPT', 'Copilot', 'Facebook', 'Indeed', 'Zoom'];
const INFORMAL = /(?<![\p{L}])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/iu;
const WRONG = /(?<![\p{L}])(?:fout|foute|fouten)(?![\p{L}])/iu;
/** Where the story turns to people's own lives, and may name what they know there. */
const OWN_LIFE = /^(?:level\.debrief|[A-Za-z0-9]+\.(?:aha|debrief))(?:\.|$)/;
/** Texts written by a character in the story (a candidate, a swindler) and quotes of them may be harder to read. */
const ALLOWED_KINDS = new Set(['mail', 'file']);

/** A text that is hard to read, and how to improve it. Only what is really too hard is an error. */
interface Finding {
  what: string;
  mend: string;
  severity: LevelIssue['severity'];
}
const warning = (what: string, mend: string): Finding => ({ what, mend, severity: 'warning' });

/** Lints every text a player sees, in the language that has readability rules; no findings if the level lacks that language. */
export function lint(level: CompiledLevel): LevelIssue[] {
  const allow = allowedWords(level.level);
  return playerTexts(level).flatMap(({ ref, text, whose }) => {
    if (whose === 'story') return [];
    // Inside tools, characters of the story speak in their own words: only the length counts.
    const found = whose === 'tool' ? lintLength(text) : lintText(text, allow, OWN_LIFE.test(ref));
    const quote = whose === 'tool' ? `: "${text}"` : '';
    return found.map(({ what, mend, severity }) => level.issueAt(ref, what + quote, mend, severity));
  });
}

/** The readability of a whole level. */
export interface Reading {
  texts: number;
  words: number;
  wordsPerSentence: number;
  score: number;
}

/** The readability of the whole level as one text; null if the level lacks the language with readability rules. */
export function readingOf(level: CompiledLevel): Reading | null {
  const texts = playerTexts(level).map(({ text }) => text);
  if (texts.length === 0) return null;
  const sentences = texts.map(text => (/[.?!:;]$/.test(text) ? text : `${text}.`));
  const { words, wordsPerSentence, score } = readingLevel(sentences.join(' '));
  return { texts: texts.length, words, wordsPerSentence, score };
}

interface PlayerText {
  ref: string;
  text: string;
  whose: 'level' | 'story' | 'tool';
}

function playerTexts(level: CompiledLevel): PlayerText[] {
  if (!level.languages.includes(READING_LANGUAGE)) return [];
  const { about: _about, items, allow: _allow, glossary: _glossary, ...rest } = level.level;
  const [first] = level.languages;
  const reads = (text: LocalisedText, ref: string, whose: PlayerText['whose']): PlayerText[] => {
    const missing = first !== READING_LANGUAGE && text[READING_LANGUAGE] === (text as Record<string, string>)[first];
    return missing ? [] : [{ ref, text: text[READING_LANGUAGE], whose }];
  };
  const inside = (value: unknown, ref: string, whose: PlayerText['whose']): PlayerText[] =>
    textsIn(value).flatMap(({ path, text }) => reads(text, `${ref}.${path.join('.')}`, whose));
  return [
    ...inside(rest, 'level', 'level'),
    ...items.flatMap((item, i) => inside(item, `level.items.${i}`, ALLOWED_KINDS.has(item.kind) ? 'story' : 'level')),
    ...[...level.puzzles.values()].flatMap(puzzle => inside(puzzle, puzzle.id, 'level')),
    ...[...level.tools.values()].flatMap(tool =>
      (tool.rules.texts?.(tool.content) ?? []).flatMap(text => reads(text, `tool.${tool.id}.content`, 'tool')),
    ),
  ];
}

/** Findings about length. */
function lintLength(text: string): Finding[] {
  const level = readingLevel(text);
  const found: Finding[] = [];
  if (level.longestSentence > LIMITS.longestSentence)
    found.push(warning(`a sentence of ${level.longestSentence} words`, `make it two; at most ${LIMITS.longestSentence}`));
  else if (level.wordsPerSentence > LIMITS.wordsPerSentence)
    found.push(
      warning(`${level.wordsPerSentence.toFixed(1)} words per sentence`, `at most ${LIMITS.wordsPerSentence} on average`),
    );
  if (level.words > LIMITS.block) found.push(warning(`${level.words} words in one text`, `at most ${LIMITS.block}; spread it`));
  if (level.words >= LIMITS.scoreFrom && level.score < LIMITS.score)
    found.push({
      what: `reading score ${level.score.toFixed(0)}`,
      mend: `use shorter words and sentences; ${LIMITS.score} or more`,
      severity: level.score < LIMITS.leastScore ? 'error' : 'warning',
    });
  return found;
}

/** Findings about readability and house style; `allow`: phrases that are left as they are; `mayNameBrands`: of firms that exist. */
export function lintText(text: string, allow: readonly string[] = [], mayNameBrands = false): Finding[] {
  const own = withoutAllowed(text, allow);
  const found = lintLength(text);
  if (own.includes('!')) found.push(warning('an exclamation mark', 'end with a full stop'));
  if (WRONG.test(own)) found.push(warning('the word "fout"', 'write "nog niet" or say what is so'));
  if (INFORMAL.test(own)) found.push(warning('informal address', 'write "u" and "uw"'));
  const brand = mayNameBrands ? undefined : BRANDS.find(name => own.includes(name));
  if (brand) found.push(warning(`the brand name "${brand}"`, 'name what it does instead'));
  return found;
}
