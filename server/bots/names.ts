const NAMES = ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Wim', 'Ans', 'Piet', 'Fatma', 'Omar', 'Joke', 'Henk'];

/** First names in turn; numbered after the last one. */
export const nameOf = (index: number): string => {
  const again = Math.floor(index / NAMES.length);
  return NAMES[index % NAMES.length]! + (again ? ` ${again + 1}` : '');
};
