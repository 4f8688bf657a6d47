import type { ReplayPage } from '../../../../shared/protocol/replay.ts';

type Span = ReplayPage['spans'][number];
export interface OpenTools {
  seat: string;
  tools: { tool: string; ms: number }[]; // longest total first
}

/** How long each seat had each tool open, with seats in order of their first span. */
export function toolUsage(spans: readonly Span[]): OpenTools[] {
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
