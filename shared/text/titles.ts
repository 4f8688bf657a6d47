/** How a title stands inside a sentence. A title may be a question itself: "Wie blijft?". */

const OWN_MARK = /[.?!…]$/;

/** A title inside a sentence: in quotes if it ends in a mark of its own, so that its words and the sentence stay apart. */
export const inSentence = (title: string): string => (OWN_MARK.test(title) ? `“${title}”` : title);

/** A title as a sentence of its own: with a full stop, unless it ends in a mark, also one in quotes. */
export const asSentence = (title: string): string => (title === '' || /[.?!…:]”?$/.test(title) ? title : `${title}.`);

/** A sentence after its titles were filled in: one mark where the title and the sentence both end, one pair of quotes. */
export const withoutDoubledMarks = (text: string): string =>
  text
    .replace(/““([^“”]*)””/g, '“$1”')
    .replace(/([.?!…]”)[.?!](?=\s|$)/g, '$1')
    .replace(/([?!])\.(?=\s|$)/g, '$1');

/** Whether a text begins with the words of the heading before it, which would then be read twice: "Nog niet. Nog niet …". */
export const repeatsHeading = (heading: string, text: string): boolean => {
  const words = heading.replace(OWN_MARK, '').toLowerCase();
  return words !== '' && text.toLowerCase().startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
};

/** A text under its heading as one line, without the heading if the text says it again. */
export const underHeading = (heading: string, text: string): string =>
  repeatsHeading(heading, text) ? text : `${asSentence(heading)} ${text}`;
