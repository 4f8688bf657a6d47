import type { DebriefSum } from '../../protocol/talkView.ts';
import type { RubricWeights } from '../../tools/rubric/view.ts';
import type { VideocallParts } from '../../tools/videocall/view.ts';
import type { ViewerContext } from './viewerContext.ts';
import { toolViewer } from './tools.ts';

/** The view of the first tool of a kind, in its final state. */
function viewOf(viewer: ViewerContext, kind: string, part: string): unknown {
  const tool = [...viewer.level.tools.values()].find(one => one.kind === kind);
  return tool && tool.rules.project(tool.content, viewer.state.tools[tool.id]!, part, toolViewer(viewer, new Set(), true));
}

/** Compares evidence and first impressions: the sums that were counted beside the taps during the talks. */
export function debriefSums(viewer: ViewerContext): DebriefSum[] {
  const { compare } = viewer.level.level.debrief;
  if (!compare) return [];
  const weights = viewOf(viewer, 'rubric', 'weights') as RubricWeights | undefined;
  const talks = viewOf(viewer, 'videocall', 'listen') as VideocallParts['listen'] | undefined;
  return compare.map(({ card, name, talk }) => {
    const sum = weights?.sums?.cards.find(one => one.id === card);
    const chosen = talks?.counts?.find(one => one.person === talk);
    return {
      card: weights?.cards.find(one => one.id === card)?.label ?? card,
      name,
      percent: sum?.percent ?? null,
      taps: talk === undefined ? null : (chosen?.count ?? 0),
    };
  });
}
