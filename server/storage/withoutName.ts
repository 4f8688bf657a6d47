/** The name of who was erased. */
export const NOBODY = 'Iemand';

/** First names that are also Dutch or English words: in small letters they are that word, as in "ik ben" and "ik wil". */
const WORDS = new Set(
  'an bas ben bloem grace hope iris jet joy june linde mark may mees merel rob roos rose storm wil will'.split(' '),
);

/** A text of somebody else that names a person, without that name: "Dank je, Ria" says "Dank je, Iemand". */
export function withoutName(text: string, name: string): string {
  const said = name.trim();
  if (said === '') return text;
  const exact = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = WORDS.has(said.toLowerCase()) ? 'gu' : 'giu';
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${exact}(s?)(?![\\p{L}\\p{N}])`, flags), `${NOBODY}$1`);
}
