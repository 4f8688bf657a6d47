import { inEveryLanguage, type LocalisedText } from '../../text/localised.ts';
import { didYouMean, type Report } from './scope.ts';
import type { Path } from './sourceFile.ts';

const REFERENCE = /^\{label:([^}]*)\}$/;
const UNKNOWN: LocalisedText = inEveryLanguage(() => '?'); // already reported: one mistake must not cause two

/**
 * Replaces `"{label:linde}"` in a tool's content by the level's label of that id, so that a name or card that several
 * tools show is written once.
 */
export function fillLabels(content: unknown, labels: Readonly<Record<string, LocalisedText>>, report: Report): unknown {
  const walk = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string') {
      const id = REFERENCE.exec(node)?.[1];
      if (id === undefined) return node;
      if (Object.hasOwn(labels, id)) return labels[id];
      report(path, `there is no label "${id}"`, didYouMean(id, Object.keys(labels)));
      return UNKNOWN;
    }
    if (Array.isArray(node)) return node.map((one, i) => walk(one, [...path, i]));
    if (!node || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]));
  };
  return walk(content, ['content']);
}
