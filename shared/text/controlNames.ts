import { literally } from './literally.ts';
/** A name in quotes, with what stands right before it: what is said aloud (`: “`) names no control. */
const QUOTED = /(?<before>.?.?)“(?<name>[^”]+)”/g;

/** The controls that a text names: what stands in quotes and is not somebody's speech. */
export const controlsNamedIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].flatMap(({ groups }) => (groups!.before!.trimEnd().endsWith(':') ? [] : [groups!.name!]));

const PLACEHOLDER = /\{+[^{}]+\}+/g;
const LEAST_OWN = 6; // letters that such a text has of its own
const bare = (text: string): string => text.replaceAll('\u00AD', '').trim();

/** Whether one of these texts is the control that is named so: whole, or up to what is filled in or added in brackets. */
export function isNamed(name: string, texts: Iterable<string>): boolean {
  const wanted = bare(name);
  for (const text of texts) {
    const [start = ''] = bare(text).split(/ ?\(/);
    if (isFilledIn(wanted, bare(text))) return true;
    if (
      start === wanted ||
      bare(text.replaceAll(PLACEHOLDER, '')).replace(/[:.?]$/, '') === wanted.replaceAll(PLACEHOLDER, '').trim()
    )
      return true;
  }
  return false;
}

/** Whether a name is a text with something filled in: "Leg lijst 1 op tafel" for "Leg {{title}} op tafel". */
function isFilledIn(name: string, text: string): boolean {
  const parts = text.split(PLACEHOLDER);
  if (parts.length < 2 || parts.join('').trim().length < LEAST_OWN) return false;
  const own = parts.map(part => literally(part));
  return new RegExp(`^${own.join('.+')}$`).test(name);
}
