import { toolRules } from '../tools/toolRules.ts';
import type { CompiledLevel, CompiledPuzzle, CompiledTool, ToolRegistry } from './compiled.ts';
import { withMinutes } from './estimate.ts';
import type { PuzzleMachine } from './machine.ts';
import { compilePuzzle } from './puzzleMachine.ts';
import { withNames } from './named.ts';
import type { Level } from './schema.ts';
import type { LevelIssue, LevelSource } from './source.ts';
import { expandRules } from './static/expand.ts';
import { orderPuzzles } from './static/graph.ts';
import { checkLevelFile } from './static/level.ts';
import { checkNames, checkPeople } from './static/names.ts';
import { checkPuzzle } from './static/puzzles.ts';
import { inOrder, readLevel } from './static/read.ts';
import type { ReadLevel } from './static/readLevel.ts';
import type { Report, Scope } from './static/scope.ts';
import { issueIn, valueAt, type Path, type SourceFile } from './static/sourceFile.ts';
import { checkTexts, textsIn } from './static/texts.ts';
import { compileTool, knownFacts } from './static/tools.ts';

export type { CompiledLevel, ToolRegistry } from './compiled.ts';
export type { LevelIssue, LevelSource } from './source.ts';

/** Reads a level's files and checks everything that can be checked without playing. Reports all mistakes at once. */
export function compileLevel(
  source: LevelSource,
  registry: ToolRegistry = toolRules,
): { level: CompiledLevel } | { issues: LevelIssue[] } {
  const read = readLevel(source);
  const issues = [...read.issues];
  const reporter =
    (file: SourceFile, origin: (path: Path) => Path = path => path): Report =>
    (path, what, mend, severity) =>
      void issues.push(issueIn(file, origin(path), what, mend, severity));

  const tools = new Map<string, CompiledTool>();
  for (const one of read.tools) {
    const compiled = compileTool(one, registry, read, read.level?.level.labels ?? {}, reporter(one.file));
    issues.push(...compiled.issues);
    if (compiled.tool) tools.set(one.tool.id, compiled.tool);
  }
  const scope: Scope = { languages: read.languages, ids: read.ids, tools, facts: knownFacts(tools.values(), read.ids.puzzles) };
  for (const { file, tool } of read.tools) {
    const texts = textsIn({ title: tool.title, content: tools.get(tool.id)?.content });
    const written = texts.filter(({ path }) => typeof valueAt(file, path) === 'object'); // labels are checked in level.json
    checkTexts(written, 'any', scope, reporter(file));
  }

  const machines = new Map<string, PuzzleMachine>();
  for (const { file, puzzle, origin } of read.puzzles) {
    checkPuzzle(puzzle, scope, reporter(file, origin));
    try {
      machines.set(puzzle.id, compilePuzzle(puzzle));
    } catch (error) {
      reporter(file)(
        ['steps'],
        `the steps do not make a machine: ${error instanceof Error ? error.message : String(error)}`,
        'look at the ids and "after" of the steps',
      );
    }
  }
  const byId = new Map(read.puzzles.map(({ puzzle }) => [puzzle.id, puzzle]));
  const level = read.level && expandLines(read.level.level);
  const graph = orderPuzzles([...byId.values()], level?.level.final ?? '');
  const people = read.level?.level.people;
  if (read.level) {
    checkPeople(people, reporter(read.level.file));
    checkNames(read.level.level, people, reporter(read.level.file));
  }
  for (const { file, tool } of read.tools) checkNames({ title: tool.title, content: tool.content }, people, reporter(file));
  for (const { file, puzzle, origin } of read.puzzles) checkNames(puzzle, people, reporter(file, origin));
  if (level) checkLevelFile(level.level, byId, scope, reporter(read.level!.file, level.origin));
  for (const { file, puzzle } of read.puzzles) {
    if (graph.circle.includes(puzzle.id))
      reporter(file)(['needs'], 'this puzzle never opens: puzzles need each other in a circle', 'take one name out of "needs"');
    else if (level && graph.idle.includes(puzzle.id))
      reporter(file)(
        ['id'],
        `the end does not need "${puzzle.id}"`,
        'name it in the "needs" of another puzzle, or write "optional": true',
      );
    for (const [i, need] of puzzle.needs.entries())
      if (byId.get(need)?.until)
        reporter(file)(['needs', i], `"${need}" goes away by itself, so nothing may need it`, 'take it out');
      else if (isOptionalNeed(puzzle, byId.get(need)))
        reporter(file)(
          ['needs', i],
          `"${need}" is optional, so nobody waits for it`,
          'take it out, or take "optional" out of that puzzle',
          'warning',
        );
  }

  const sorted = issues.toSorted((a, b) => inOrder(a.file, b.file) || a.line - b.line || a.column - b.column);
  if (!level || sorted.some(issue => issue.severity === 'error')) return { issues: sorted };
  return { level: assemble(read, level.level, level.origin, graph.ordered, machines, tools, sorted) };
}

/** An optional puzzle may be left undone, so only another optional puzzle waits for it. */
const isOptionalNeed = (puzzle: CompiledPuzzle, need: CompiledPuzzle | undefined): boolean =>
  Boolean(need?.optional) && !puzzle.optional;

/** Expands `each` in endings and reveal lines; `origin` maps a path in the result back to the source. */
function expandLines(level: Level): { level: Level; origin: (path: Path) => Path } {
  const endings = expandRules(level.endings);
  const pages = level.reveal.map(page => expandRules(page.lines));
  return {
    level: { ...level, endings: endings.rules, reveal: level.reveal.map((page, i) => ({ ...page, lines: pages[i]!.rules })) },
    origin: path => {
      if (path[0] === 'endings' && typeof path[1] === 'number') return ['endings', endings.from[path[1]]!, ...path.slice(2)];
      if (path[0] === 'reveal' && path[2] === 'lines' && typeof path[3] === 'number')
        return ['reveal', path[1]!, 'lines', pages[Number(path[1])]!.from[path[3]]!, ...path.slice(4)];
      return path;
    },
  };
}

function assemble(
  read: ReadLevel,
  level: Level,
  levelOrigin: (path: Path) => Path,
  puzzles: readonly CompiledPuzzle[],
  machines: ReadonlyMap<string, PuzzleMachine>,
  tools: ReadonlyMap<string, CompiledTool>,
  warnings: readonly LevelIssue[],
): CompiledLevel {
  const opens = new Map<string, { puzzle: string; step: string }[]>();
  for (const puzzle of puzzles) {
    for (const step of puzzle.steps)
      for (const part of step.opens) opens.set(part, [...(opens.get(part) ?? []), { puzzle: puzzle.id, step: step.id }]);
  }
  const rank = (tool: CompiledTool) => {
    const packs = Object.values(tool.parts).map(owner => level.packs.indexOf(owner));
    return Math.min(...packs.map(index => (index < 0 ? level.packs.length : index)), level.packs.length);
  };
  const byId = new Map(puzzles.map(puzzle => [puzzle.id, puzzle]));
  const waitingFor = (puzzle: CompiledPuzzle): string[] => puzzle.needs.filter(id => !isOptionalNeed(puzzle, byId.get(id)));
  const compiled = withNames({
    level,
    languages: read.languages,
    puzzles: new Map(puzzles.map(puzzle => [puzzle.id, { ...puzzle, needs: waitingFor(puzzle) }])),
    machines,
    tools: new Map([...tools].toSorted(([, a], [, b]) => rank(a) - rank(b))),
    items: new Map(level.items.map(item => [item.id, item])),
    opens,
    warnings,
    issueAt(ref, what, mend, severity) {
      const [head, ...tail] = ref.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part));
      const puzzle = read.puzzles.find(one => one.puzzle.id === head);
      if (puzzle) return issueIn(puzzle.file, puzzle.origin(tail), what, mend, severity);
      const tool = head === 'tool' ? read.tools.find(one => one.tool.id === tail[0]) : undefined;
      if (tool) return issueIn(tool.file, tail.slice(1), what, mend, severity);
      return issueIn(read.level!.file, levelOrigin(tail), what, mend, severity);
    },
  });
  return withMinutes(compiled);
}
