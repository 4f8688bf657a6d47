import type { ReplayPage } from '../../../../shared/protocol/replay.ts';

type Span = ReplayPage['spans'][number];
export interface OpenTools {
  seat: string;
  tools: { tool: string; ms: number }[]; // what was open longest in all comes first
}

/** How long each seat had which tool open, in the order of the seats' first spans. */
export function toolsOf(spans: readonly Span[]): OpenTools[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { seat, tool, fromMs, toMs } of spans) {
    const tools = sums.get(seat) ?? new Map<string, number>();
    tools.set(tool, (tools.get(tool) ?? 0) + Math.max(0, toMs - fromMs));
    sums.set(seat, tools);
  }
  return [...sums].map(([seat, tools]) => ({
    seat,
    tools: [...tools].map(([tool, ms]) => ({ tool, ms })).toSorted((a, b) => b.ms - a.ms),
  }));
}
