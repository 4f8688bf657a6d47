import { Level, Puzzle, Tool } from '../schema.ts';
import type { LevelSource } from '../source.ts';
import { expandPuzzle } from './expand.ts';
import { checkLanguages, fillLanguages, languagesOf } from './languages.ts';
import type { Report } from './scope.ts';
import type { ReadLevel } from './readLevel.ts';
import { parseShape } from './shape.ts';
import { issueIn, readSourceFile, type SourceFile } from './sourceFile.ts';
import { textsIn } from './texts.ts';

const naturally = new Intl.Collator('en', { numeric: true });
export const inOrder = (a: string, b: string): number =>
  Number(b === 'level.json') - Number(a === 'level.json') || naturally.compare(a, b);

export function readLevel(source: LevelSource): ReadLevel {
  const read: ReadLevel = {
    languages: languagesOf(undefined),
    level: null,
    tools: [],
    puzzles: [],
    ids: { puzzles: new Set(), tools: new Set(), items: new Set(), packs: new Set(), labels: new Set() },
    issues: [],
  };
  for (const name of Object.keys(source.files).toSorted(inOrder)) readFile(read, name, source.files[name]!);
  if (!('level.json' in source.files)) {
    const missing = readSourceFile('level.json', '{}').file;
    read.issues.push(issueIn(missing, [], 'the level has no level.json', 'copy the one of an existing level and change it'));
  }
  return read;
}

function readFile(read: ReadLevel, name: string, text: string): void {
  const { file, issues } = readSourceFile(name, text);
  read.issues.push(...issues);
  const report: Report = (path, what, mend, severity) => void read.issues.push(issueIn(file, path, what, mend, severity));
  const raw = file.value as Record<string, unknown> | undefined;
  const rawId =
    typeof raw?.id === 'string'
      ? raw.id
      : (name
          .split('/')
          .at(-1)
          ?.replace(/\.json$/, '') ?? name);
  if (name === 'level.json') {
    ids(raw?.items).forEach(id => read.ids.items.add(id));
    if (Array.isArray(raw?.packs)) raw.packs.forEach(id => read.ids.packs.add(String(id)));
    if (raw?.labels && typeof raw.labels === 'object') Object.keys(raw.labels).forEach(id => read.ids.labels.add(id));
    read.languages = languagesOf(raw);
    if (!raw) return;
    const shaped = parseShape(Level, file, [], raw);
    read.issues.push(...shaped.issues);
    if (!shaped.data) return;
    checkLanguages(read.languages, report);
    fillLanguages(textsIn(shaped.data), file, read.languages, report);
    read.level = { file, level: shaped.data };
  } else if (name.startsWith('tools/')) {
    checkUnique(read, read.ids.tools, rawId, file);
    if (!raw) return;
    const shaped = parseShape(Tool, file, [], raw);
    read.issues.push(...shaped.issues);
    if (!shaped.data) return;
    fillLanguages([{ path: ['title'], text: shaped.data.title }], file, read.languages, report);
    read.tools.push({ file, tool: shaped.data });
  } else if (name.startsWith('puzzles/')) {
    checkUnique(read, read.ids.puzzles, rawId, file);
    if (!raw) return;
    const shaped = parseShape(Puzzle, file, [], raw);
    read.issues.push(...shaped.issues);
    if (!shaped.data) return;
    fillLanguages(textsIn(shaped.data), file, read.languages, report);
    read.puzzles.push({ file, ...expandPuzzle(shaped.data) });
  } else {
    read.issues.push(issueIn(file, [], 'nothing reads this file', 'put it in tools/ or puzzles/, or take it away', 'warning'));
  }
}

function checkUnique(read: ReadLevel, known: Set<string>, id: string, file: SourceFile): void {
  if (known.has(id))
    read.issues.push(issueIn(file, ['id'], `another file has the id "${id}" too`, 'give this one an id of its own'));
  known.add(id);
}

const ids = (list: unknown): string[] =>
  Array.isArray(list) ? list.flatMap(one => (one && typeof one === 'object' && 'id' in one ? [String(one.id)] : [])) : [];
