import { isLocalised, type LocalisedText } from '../../text/localised.ts';
import { readToken, tokensIn } from '../../text/tokens.ts';
import { checkFactName } from './conditions.ts';
import { checkReference, type Report, type Scope } from './scope.ts';

type Path = readonly (string | number)[];
export type FoundText = { path: Path; text: LocalisedText };

/** Every text inside a value. */
export function textsIn(value: unknown, path: Path = []): FoundText[] {
  if (!value || typeof value !== 'object') return [];
  if (isLocalised(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Checks that tokens are the same in every language of the level and refer to something. The caller fills `words`. */
export function checkTexts(texts: readonly FoundText[], words: readonly string[] | 'any', scope: Scope, report: Report): void {
  const [first, ...others] = scope.languages;
  for (const { path, text } of texts) {
    const tokens = (language: string) => new Set(tokensIn((text as Readonly<Record<string, string>>)[language] ?? ''));
    const model = tokens(first);
    for (const language of others) {
      const given = tokens(language);
      for (const token of model)
        if (!given.has(token)) report([...path, language], `{${token}} stands in "${first}" and not here`, SAME_TOKENS);
      for (const token of given)
        if (!model.has(token)) report([...path, language], `{${token}} does not stand in "${first}"`, SAME_TOKENS);
    }
    for (const inside of model) checkToken(inside, [...path, first], words, scope, report);
  }
}
const SAME_TOKENS = 'use the same in every language';

function checkToken(inside: string, path: Path, words: readonly string[] | 'any', scope: Scope, report: Report): void {
  const token = readToken(inside);
  if (token.kind === 'fact') checkFactName(token.name, path, scope, report);
  else if (token.kind === 'who')
    checkReference(report, path, 'item or pack', token.id, new Set([...scope.ids.items, ...scope.ids.packs]));
  else if (token.kind === 'puzzle') checkReference(report, path, 'puzzle', token.id, scope.ids.puzzles);
  else if (token.kind === 'label') checkReference(report, path, 'label', token.id, scope.ids.labels);
  else if (token.kind === 'name')
    return; // `checkNames` looks at all files
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
