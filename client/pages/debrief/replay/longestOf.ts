import type { ReplayPage } from '../../../../shared/protocol/replay.ts';

type Span = ReplayPage['spans'][number];

/** Per seat the tool that was open longest in all, in the order of the seats' first spans. */
export function longestOf(spans: readonly Span[]): { seat: string; tool: string; ms: number }[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { seat, tool, fromMs, toMs } of spans) {
    const tools = sums.get(seat) ?? new Map<string, number>();
    tools.set(tool, (tools.get(tool) ?? 0) + Math.max(0, toMs - fromMs));
    sums.set(seat, tools);
  }
  return [...sums].flatMap(([seat, tools]) => {
    const [best] = [...tools].toSorted(([, a], [, b]) => b - a);
    return best ? [{ seat, tool: best[0], ms: best[1] }] : [];
  });
}
