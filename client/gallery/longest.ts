/** What the game page says in its specimens of every tool: as long as it may be, unless a test gives the words of a level. */
export interface Words {
  line: string;
  hint: string;
  notYet: string;
  under: 'hint' | 'notYet' | 'both' | 'waits'; // what stands under the tool; waits: two people to wait for
}

export const LONGEST: Words = {
  line: 'Vraag Kees wat Ilse zoekt. Zet daarna de goede woorden in de rijen.',
  hint: 'Kijk naar de woorden in de mail van Ilse. Welke daarvan staan nog niet in een rij?',
  notYet: 'Goed gerekend, en goed gezien. Maar één van de getallen is nog veel te hoog.',
  under: 'hint',
};

let said = LONGEST;
export const wordsNow = (): Words => said;
/** Other words in the specimens that are shown from now on. */
export const sayWords = (words: Words): void => void (said = words);
