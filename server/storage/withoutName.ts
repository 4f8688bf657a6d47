import { literally } from '../../shared/text/literally.ts';
/** Replaces the name of an erased person. */
export const ERASED_NAME = 'Iemand';

/**
 * First names that are also Dutch or English words, and common words that somebody may use as a name. In lower case they
 * are the word, as in "ik ben" and "ik wil".
 */
const WORDS = new Set(
  `an bas ben bloem grace hope iris jet joy june linde mark may mees merel rob roos rose storm wil will
  aan al als bij daar dan dat de deze die dit door dus een en er ga geen gaan goed haar had heb hebben heeft heel hem het hier hij hoe
  hun ik in is ja je jij jou jouw jullie kan kijk kom kunnen maar mag me meer met mij mijn moet na naar nee niet nog nu of om omdat
  ons onze ook op over samen te ten tot uit u uw van veel voor waar wat we weer wel werd werk wie wij willen worden zal ze zei zij
  zijn zo zou
  a about all am and any are as at be been but by can come could did do does for from get go good had has have he her here him his
  how i if into it its just know let like look me more my no not now off on one or our out over see she so some than that the
  their them then there these they this those time to too up us very was well were what when where which who why with work
  would yes you your`.split(/\s+/),
);

/**
 * A function that removes a name from texts of others: "Dank je, Ria" becomes "Dank je, Iemand". Create it once for many
 * texts.
 */
export function nameRemover(name: string): (text: string) => string {
  const said = name.trim();
  if (said === '') return text => text;
  const isWord = WORDS.has(said.toLowerCase());
  const first = isWord ? said[0]!.toUpperCase() : '';
  const rest = literally(said.slice(first.length));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${first}(?i:${rest})(s?)(?![\\p{L}\\p{N}])`, 'gu');
  return text => text.replace(found, `${ERASED_NAME}$1`);
}
