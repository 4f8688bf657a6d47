import { readingLevel } from '../../text/readingLevel.ts';
import type { CompiledLevel } from '../compiled.ts';
import type { LevelIssue } from '../source.ts';
import { textsIn } from '../static/texts.ts';

// Limits of plain language for this product; scores only mean something on longer texts.
const LIMITS = { wordsPerSentence: 12, longestSentence: 18, block: 60, scoreFrom: 40, score: 70 };
const BRANDS = ['Microsoft', 'Google', 'LinkedIn', 'WhatsApp', 'Outlook', 'ChatGPT', 'Copilot', 'Facebook', 'Indeed', 'Zoom'];
const INFORMAL = /(?<![\p{L}])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/iu;
const WRONG = /(?<![\p{L}])(?:fout|foute|fouten)(?![\p{L}])/iu;
/** Texts that stand as the story needs them: what a candidate or a swindler wrote, and quotes of them. */
const ALLOWED_KINDS = new Set(['mail', 'file']);

/** Reads every Dutch text a player sees, as an alarm and not as a judge: only warnings. */
export function lint(level: CompiledLevel): LevelIssue[] {
  const issues: LevelIssue[] = [];
  const warn = (ref: string, problems: string[][]) =>
    problems.forEach(([what, mend]) => issues.push(level.issueAt(ref, what!, mend!, 'warning')));
  const { about: _about, items, allow = [], ...rest } = level.level;
  for (const { path, text } of textsIn(rest)) warn(`level.${path.join('.')}`, judge(text.nl, allow));
  items.forEach((item, i) => {
    if (ALLOWED_KINDS.has(item.kind)) return;
    for (const { path, text } of textsIn(item)) warn(`level.items.${i}.${path.join('.')}`, judge(text.nl, allow));
  });
  for (const puzzle of level.puzzles.values())
    for (const { path, text } of textsIn(puzzle)) warn(`${puzzle.id}.${path.join('.')}`, judge(text.nl, allow));
  for (const tool of level.tools.values()) {
    for (const text of tool.rules.texts?.(tool.content) ?? []) {
      warn(
        `tool.${tool.id}.content`,
        length(text.nl).map(([what, mend]) => [`${what!}: "${text.nl}"`, mend!]),
      );
    }
  }
  return issues;
}

/** What is hard to read, each with a way to mend it. In tools people of the story speak: their words are their own. */
function length(text: string): string[][] {
  const level = readingLevel(text);
  const found: string[][] = [];
  if (level.longestSentence > LIMITS.longestSentence)
    found.push([`a sentence of ${level.longestSentence} words`, `make it two; at most ${LIMITS.longestSentence}`]);
  else if (level.wordsPerSentence > LIMITS.wordsPerSentence)
    found.push([`${level.wordsPerSentence.toFixed(1)} words per sentence`, `at most ${LIMITS.wordsPerSentence} on average`]);
  if (level.words > LIMITS.block) found.push([`${level.words} words in one text`, `at most ${LIMITS.block}; spread it`]);
  if (level.words >= LIMITS.scoreFrom && level.score < LIMITS.score)
    found.push([`reading score ${level.score.toFixed(0)}`, `use shorter words and sentences; ${LIMITS.score} or more`]);
  return found;
}

/** What is hard to read or against the habits of the house; `allow`: phrases that stand as they are written. */
export function judge(text: string, allow: readonly string[] = []): string[][] {
  const own = allow.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text);
  const found = length(text);
  if (own.includes('!')) found.push(['an exclamation mark', 'end with a full stop']);
  if (WRONG.test(own)) found.push(['the word "fout"', 'write "nog niet" or say what is so']);
  if (INFORMAL.test(own)) found.push(['informal address', 'write "u" and "uw"']);
  const brand = BRANDS.find(name => own.includes(name));
  if (brand) found.push([`the brand name "${brand}"`, 'name what it does instead']);
  return found;
}
