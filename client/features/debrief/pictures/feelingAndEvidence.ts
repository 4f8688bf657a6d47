import type { DebriefSum } from '../../../../shared/protocol/talkView.ts';

/** Which candidate the first impression and the evidence favoured; null when either has a tie. */
export function feelingAndEvidence(sums: readonly DebriefSum[]): { feeling: string; evidence: string } | null {
  const feeling = top(sums, sum => sum.taps);
  const evidence = top(sums, sum => sum.percent);
  return feeling && evidence ? { feeling: feeling.name, evidence: evidence.name } : null;
}

function top(sums: readonly DebriefSum[], of: (sum: DebriefSum) => number | null): DebriefSum | null {
  const most = Math.max(...sums.map(sum => of(sum) ?? 0));
  const best = sums.filter(sum => of(sum) === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
