/**
 * Cleans a typed text before it is shown to others: composes letters (NFC), removes characters that are invisible, change
 * the direction of other text or exist in no font, and allows at most three marks per letter. Languages and emoji keep
 * what they need: joiners between their own letters, marks, flags, families. Idempotent.
 */

const MAX_MARKS = 3; // per letter; pointed Hebrew and Thai have two, Vietnamese is composed

const LOOK_BACK = 8; // characters between a joiner and its letter; without a limit, a text of joiners would take quadratic time

const NEW_LINES = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Letters and symbols that render as blank: a name of these would look empty. */
const BLANKS = /\u115f|\u1160|\u2800|\u3164|\uffa0|\u034f|\u17b4|\u17b5/gu;
/** Controls, format characters (bidirectional ones among them), private use, unassigned and lone surrogates. */
const UNSEEN = /\p{C}/u;

const ZWNJ = '\u200c';
const ZWJ = '\u200d';
/** Scripts whose spelling needs joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const DRESS = /\p{Emoji_Modifier}|\ufe0f/u; // skin tone, or emoji presentation
const STYLE = /\ufe0e|\ufe0f|\u20e3/u; // text presentation, emoji presentation, keycap
const TAGS = /[\u{e0020}-\u{e007e}]/u;
const TAGS_END = '\u{e007f}';
const BLACK_FLAG = '\u{1f3f4}';

/** A text of one line. */
export const typedLine = (text: string): string => clean(text).replace(/\n+/gu, ' ').trim();

/** A text of any number of lines. */
export const typedLines = (text: string): string => clean(text).trim();

function clean(text: string): string {
  const seen = text.toWellFormed().replaceAll('\ufffd', '').replace(NEW_LINES, '\n').replace(SPACES, ' ').replace(BLANKS, '');
  let [before, after] = ['', seen.normalize('NFC')];
  while (after !== before) {
    before = after; // something else may have depended on what was removed
    after = limitMarks(withoutUnseen(Array.from(before))).normalize('NFC');
  }
  return after;
}

/** Removes invisible characters; a joiner or tag stays if the characters around it need it. */
function withoutUnseen(letters: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    if (letter === BLACK_FLAG) {
      const end = endOfTags(letters, at + 1);
      out.push(letter, ...letters.slice(at + 1, end));
      at = end - 1;
    } else if (letter === '\n' || !UNSEEN.test(letter)) out.push(letter);
    else if ((letter === ZWJ || letter === ZWNJ) && joins(letter, out, letters[at + 1])) out.push(letter);
  }
  return out;
}

/** The end of the tags that turn a black flag into a regional one (England, Scotland); `from` if there are none. */
function endOfTags(letters: readonly string[], from: number): number {
  let end = from;
  while (end < letters.length && end - from < 8 && TAGS.test(letters[end]!)) end += 1;
  return end > from && letters[end] === TAGS_END ? end + 1 : from;
}

function joins(joiner: string, before: readonly string[], after: string | undefined): boolean {
  if (after === undefined) return false;
  const preceding = before.slice(-LOOK_BACK);
  const base = preceding.findLast(one => !DRESS.test(one));
  if (joiner === ZWJ && base !== undefined && PICTURE.test(base) && PICTURE.test(after)) return true;
  const last = preceding.findLast(one => !/\p{Script=Inherited}/u.test(one));
  return last !== undefined && JOINING.test(last) && JOINING.test(after);
}

/** At most three marks per letter, and none without a letter. Modifiers of emoji and keycaps are counted separately. */
function limitMarks(letters: readonly string[]): string {
  let [marks, styles] = [MAX_MARKS, 2];
  let out = '';
  for (const letter of letters) {
    if (STYLE.test(letter)) styles += 1;
    else if (/\p{M}/u.test(letter)) marks += 1;
    else [marks, styles] = /\s/u.test(letter) ? [MAX_MARKS, 2] : [0, 0];
    const fits = STYLE.test(letter) ? styles <= 2 : !/\p{M}/u.test(letter) || marks <= MAX_MARKS;
    if (fits) out += letter;
  }
  return out;
}
