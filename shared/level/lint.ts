import type { LocalisedText } from '../text/localised.ts';
import { READING_LANGUAGE, readingLevel } from '../text/readingLevel.ts';
import type { CompiledLevel } from './compiled.ts';
import type { LevelIssue } from './source.ts';
import { textsIn } from './static/texts.ts';

// Limits of plain language for this product; scores only mean something on longer texts.
const LIMITS = { wordsPerSentence: 12, longestSentence: 18, block: 60, scoreFrom: 40, score: 70, leastScore: 60 };
const BRANDS = ['Microsoft', 'Google', 'LinkedIn', 'WhatsApp', 'Outlook', 'ChatGPT', 'Copilot', 'Facebook', 'Indeed', 'Zoom'];
const INFORMAL = /(?<![\p{L}])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/iu;
const WRONG = /(?<![\p{L}])(?:fout|foute|fouten)(?![\p{L}])/iu;
/** Texts that stand as the story needs them: what a candidate or a swindler wrote, and quotes of them. */
const ALLOWED_KINDS = new Set(['mail', 'file']);

/** Something hard to read, and a way to mend it. An alarm and not a judge: only what is really too hard is an error. */
interface Finding {
  what: string;
  mend: string;
  severity: LevelIssue['severity'];
}
const warning = (what: string, mend: string): Finding => ({ what, mend, severity: 'warning' });

/** Reads every text a player sees in the language that has rules for reading; none where the level is not there in it. */
export function lint(level: CompiledLevel): LevelIssue[] {
  const allow = level.level.allow ?? [];
  return playerTexts(level).flatMap(({ ref, text, whose }) => {
    if (whose === 'story') return [];
    // In tools people of the story speak: their words are their own, only their length counts.
    const found = whose === 'tool' ? length(text) : judge(text, allow);
    const quote = whose === 'tool' ? `: "${text}"` : '';
    return found.map(({ what, mend, severity }) => level.issueAt(ref, what + quote, mend, severity));
  });
}

/** How a whole level reads, as one text. */
export interface Reading {
  texts: number;
  words: number;
  wordsPerSentence: number;
  score: number;
}

/** How the whole level reads; null where it is not there in the language that has rules for reading. */
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
  const { about: _about, items, allow: _allow, ...rest } = level.level;
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

/** What is long or hard to read. */
function length(text: string): Finding[] {
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

/** What is hard to read or against the habits of the house; `allow`: phrases that stand as they are written. */
export function judge(text: string, allow: readonly string[] = []): Finding[] {
  const own = allow.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text);
  const found = length(text);
  if (own.includes('!')) found.push(warning('an exclamation mark', 'end with a full stop'));
  if (WRONG.test(own)) found.push(warning('the word "fout"', 'write "nog niet" or say what is so'));
  if (INFORMAL.test(own)) found.push(warning('informal address', 'write "u" and "uw"'));
  const brand = BRANDS.find(name => own.includes(name));
  if (brand) found.push(warning(`the brand name "${brand}"`, 'name what it does instead'));
  return found;
}
