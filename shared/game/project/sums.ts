import type { DebriefSum } from '../../protocol/view.ts';
import type { RubricWeights } from '../../tools/rubric/view.ts';
import type { VideocallParts } from '../../tools/videocall/view.ts';
import type { Eyes } from './eyes.ts';
import { viewerOf } from './tools.ts';

/** The view of the first tool of a kind, as at the end of the game. */
function viewOf(eyes: Eyes, kind: string, part: string): unknown {
  const tool = [...eyes.level.tools.values()].find(one => one.kind === kind);
  return tool && tool.rules.project(tool.content, eyes.state.tools[tool.id]!, part, viewerOf(eyes, new Set(), true));
}

/** Does the evidence say the same as the first feeling: the counted sums beside the taps during the talks. */
export function debriefSums(eyes: Eyes): DebriefSum[] {
  const { compare } = eyes.level.level.debrief;
  if (!compare) return [];
  const weights = viewOf(eyes, 'rubric', 'weights') as RubricWeights | undefined;
  const talks = viewOf(eyes, 'videocall', 'listen') as VideocallParts['listen'] | undefined;
  return compare.map(({ card, name, talk }) => {
    const sum = weights?.sums?.cards.find(one => one.id === card);
    const counts = talks?.opinions.flatMap(opinion => opinion.counts ?? []).filter(count => count.person === talk) ?? [];
    return {
      card: weights?.cards.find(one => one.id === card)?.label ?? card,
      name,
      percent: sum?.percent ?? null,
      taps: talk === undefined ? null : counts.reduce((total, { count }) => total + count, 0),
    };
  });
}
