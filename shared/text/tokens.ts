/** The content of braces in a level's text. */
export type Token =
  | { kind: 'fact'; name: string } // {keuze.ballot.winner}: filled when spoken
  | { kind: 'who'; id: string } // whoever holds that item or pack now
  | { kind: 'puzzle'; id: string } // {puzzle:P4}: its title
  | { kind: 'name'; id: string } // {name:els}: a person of the story; the level comes with these filled
  | { kind: 'label'; id: string } // {label:plannen}: a word of the level
  | { kind: 'word'; name: string }; // filled by the caller

export const TOKEN = /\{([^{}]*)\}/g;

export function readToken(inside: string): Token {
  const [head, tail] = inside.split(':') as [string, string | undefined];
  if (tail !== undefined) {
    if (head === 'who' || head === 'puzzle' || head === 'label' || head === 'name') return { kind: head, id: tail };
    return { kind: 'word', name: inside };
  }
  return inside.includes('.') ? { kind: 'fact', name: inside } : { kind: 'word', name: inside };
}

/** The tokens of a text, without their braces. */
export const tokensIn = (text: string): string[] => [...text.matchAll(TOKEN)].map(found => found[1]!);
export const factsIn = (text: string): string[] =>
  tokensIn(text).flatMap(inside => {
    const token = readToken(inside);
    return token.kind === 'fact' ? [token.name] : [];
  });
