import { LocalisedText } from '../../text/localised.ts';
import { readToken, tokensIn } from '../../text/tokens.ts';
import { checkFactName } from './conditions.ts';
import { refer, type Report, type Scope } from './scope.ts';

type Path = readonly (string | number)[];
export type FoundText = { path: Path; text: LocalisedText };

/** Every text in two languages inside a value. */
export function textsIn(value: unknown, path: Path = []): FoundText[] {
  if (!value || typeof value !== 'object') return [];
  if (!Array.isArray(value) && 'nl' in value && 'en' in value) {
    const text = LocalisedText.safeParse(value);
    if (text.success) return [{ path, text: text.data }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Tokens must be the same in both languages and point at something; `words` are filled by who speaks. */
export function checkTexts(value: unknown, words: readonly string[] | 'any', scope: Scope, report: Report): void {
  for (const { path, text } of textsIn(value)) {
    const [nl, en] = [tokensIn(text.nl), tokensIn(text.en)];
    for (const token of new Set(nl))
      if (!en.includes(token)) report([...path, 'en'], `{${token}} stands in the Dutch text only`, 'use it in both languages');
    for (const token of new Set(en))
      if (!nl.includes(token)) report([...path, 'nl'], `{${token}} stands in the English text only`, 'use it in both languages');
    for (const inside of new Set(nl)) checkToken(inside, [...path, 'nl'], words, scope, report);
  }
}

function checkToken(inside: string, path: Path, words: readonly string[] | 'any', scope: Scope, report: Report): void {
  const token = readToken(inside);
  if (token.kind === 'fact') checkFactName(token.name, path, scope, report);
  else if (token.kind === 'who') refer(report, path, 'item or pack', token.id, new Set([...scope.ids.items, ...scope.ids.packs]));
  else if (token.kind === 'puzzle') refer(report, path, 'puzzle', token.id, scope.ids.puzzles);
  else if (token.kind === 'label') refer(report, path, 'label', token.id, scope.ids.labels);
  else if (words !== 'any' && !words.includes(token.name)) {
    report(
      path,
      `nothing fills {${token.name}} here`,
      words.length
        ? `use ${words.map(word => `{${word}}`).join(', ')}`
        : 'use {who:…}, {puzzle:…}, {label:…} or a fact {tool.part.name}',
    );
  }
}
