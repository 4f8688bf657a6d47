/**
 * Characters that look like a Latin letter, per letter, from Unicode's list of confusables: small capitals, Greek,
 * Cyrillic, Armenian, Coptic, Cherokee, Lisu, and Latin with a stroke. Those that NFKD resolves (fullwidth, mathematical,
 * circled, accents) are not listed. A capital may resemble another letter than its lower case does (Η and η): both are
 * listed.
 */
// prettier-ignore
const LETTERS: Record<string, string> = {
  a: 'аАαΑɑᴀⲁⲀᎪꓮ', b: 'вВЬьƅβΒʙᏴᏏꓐⲃⲂ', c: 'сСϲϹᴄⲥⲤᏟꓚƈȼꮯ', d: 'ԁԀᴅᎠꓓđɖԃ', e: 'еЕεΕєЄҽᴇⲉⲈᎬꓰɛℯ', f: 'ϝϜғҒꜰꓝք',
  g: 'ɡցԌɢᏀᏳꓖǥ', h: 'һҺнНհΗʜᎻᏂꓧħɦⲏⲎ', i: 'іІιΙıɪɩᎥⲓⲒꓲӀӏɨ', j: 'јЈϳͿյᴊᎫꓙɉ', k: 'кКκΚᴋᏦꓗƙⲕⲔқҚ', l: 'ʟᏞꓡłŁⳐ',
  m: 'мМΜᴍᎷꓟⲙⲘ', n: 'пПηΝոռɴꓠŋⲛⲚ', o: 'оОοΟσօՕᴏⲟⲞꓳøØᎾө', p: 'рРρΡᴘᏢꓑⲣⲢ', q: 'ԛԚզգǫ', r: 'гГʀᎡᏒꓣɍᴦⲅ', s: 'ѕЅꜱᏚꓢՏʂ',
  t: 'тТτΤᴛᎢꓔŧⲧⲦ', u: 'υսՍᴜꓴʊ', v: 'νѵѴᴠᏙꓦ', w: 'ԝԜωᴡᎳᏔꓪաɯ', x: 'хХχΧꓫⲭⲬҳҲ', y: 'уУγΥүҮʏᎩᎽꓬỿⲩⲨ', z: 'ζΖᴢᏃꓜƶ',
};
const LATIN = new Map(
  Object.entries(LETTERS).flatMap(([latin, others]) => Array.from(others).map(other => [other, latin] as const)),
);
/** First code points of the alphabets of negative circled, negative squared and regional indicator letters. */
const SIGNS = [0x1f150, 0x1f170, 0x1f1e6];

/** The lower-case Latin letter that a character resembles; any other character in lower case. */
export function latinOf(letter: string): string {
  const small = letter.toLowerCase();
  const code = letter.codePointAt(0)!;
  const sign = SIGNS.find(from => code >= from && code < from + 26);
  return sign === undefined ? (LATIN.get(letter) ?? LATIN.get(small) ?? small) : String.fromCharCode(97 + code - sign);
}
