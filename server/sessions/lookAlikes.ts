/**
 * Letters that look like a Latin one, by that letter, as in Unicode's list of confusables: small capitals, Greek, Cyrillic,
 * Armenian, Coptic, Cherokee, Lisu, and Latin with a stroke. What NFKD makes plain (fullwidth, mathematical, circled, accents)
 * is not here. A capital may look like another letter than its small one does (Η and η): both stand here.
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
/** Where the alphabets of letters on a dark circle, on a dark square and of flags begin. */
const SIGNS = [0x1f150, 0x1f170, 0x1f1e6];

/** The small Latin letter that a letter looks like; any other in small. */
export function latinOf(letter: string): string {
  const small = letter.toLowerCase();
  const code = letter.codePointAt(0)!;
  const sign = SIGNS.find(from => code >= from && code < from + 26);
  return sign === undefined ? (LATIN.get(letter) ?? LATIN.get(small) ?? small) : String.fromCharCode(97 + code - sign);
}
