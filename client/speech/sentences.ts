/** The longest piece that a voice gets at once, in characters: browsers cut off long texts. */
const LONGEST = 180;

/** Splits a text into pieces to speak one by one: sentences, with long ones split at commas or spaces. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap(line => line.match(/.+?(?:[.?!…:]+["”’)]*(?=\s+\S)|$)/gu) ?? [])
    .map(sentence => sentence.trim())
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(shorten);
}

function shorten(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const head = sentence.slice(0, LONGEST);
  const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1 || head.lastIndexOf(' ');
  if (cut <= 0) return [head, ...shorten(sentence.slice(LONGEST))];
  return [sentence.slice(0, cut).trim(), ...shorten(sentence.slice(cut).trim())];
}
