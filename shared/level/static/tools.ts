import type { Fact } from '../../tools/contract.ts';
import type { Level } from '../schema.ts';
import type { CompiledTool, ToolRegistry } from '../compiled.ts';
import type { LevelIssue } from '../source.ts';
import { fillLabels } from './labels.ts';
import { didYouMean, checkReference, type Report } from './scope.ts';
import { fillLanguages } from './languages.ts';
import { parseShape } from './shape.ts';
import { textsIn } from './texts.ts';
import type { ReadLevel, ReadTool } from './readLevel.ts';

/** Checks a tool's kind, content, parts and owners; null if it is too broken to be asked for its facts. */
export function compileTool(
  { file, tool }: ReadTool,
  registry: ToolRegistry,
  { ids, languages }: Pick<ReadLevel, 'ids' | 'languages'>,
  labels: Level['labels'],
  report: Report,
): { tool: CompiledTool | null; issues: LevelIssue[] } {
  const rules = Object.hasOwn(registry, tool.kind) ? registry[tool.kind] : undefined;
  if (!rules) {
    report(['kind'], `there is no kind of tool "${tool.kind}"`, didYouMean(tool.kind, Object.keys(registry)));
    return { tool: null, issues: [] };
  }
  const written = fillLabels(tool.content, labels, report);
  const { data: content, issues } = parseShape<unknown>(rules.content, file, ['content'], written);
  if (issues.length) return { tool: null, issues };
  fillLanguages(textsIn(content, ['content']), file, languages, report);
  const parts = rules.parts(content);
  for (const part of parts)
    if (!(part in tool.parts)) report(['parts'], `the part "${part}" has no owner`, `add "${part}": a pack, "all" or "coach"`);
  const owners = new Set([...ids.packs, 'all', 'coach']);
  for (const [part, owner] of Object.entries(tool.parts)) {
    if (!parts.includes(part))
      report(['parts', part], `a ${tool.kind} with this content has no part "${part}"`, didYouMean(part, parts));
    checkReference(report, ['parts', part], 'pack', owner, owners);
  }
  const items = rules.items?.(content) ?? [];
  for (const item of items) checkReference(report, ['content'], 'item', item, ids.items);
  return { tool: { id: tool.id, kind: tool.kind, title: tool.title, parts: tool.parts, content, items, rules }, issues };
}

/** All facts of the tools with their initial values, and the state of every puzzle. */
export function knownFacts(tools: Iterable<CompiledTool>, puzzles: Iterable<string>): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const tool of tools) {
    const start = tool.rules.facts(tool.content, tool.rules.initial(tool.content), { present: [] });
    for (const [name, value] of Object.entries(start)) facts.set(`${tool.id}.${name}`, value);
  }
  for (const id of puzzles) facts.set(`puzzle.${id}.state`, 'locked');
  return facts;
}
