import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { LevelIssue } from '../source.ts';

export type Path = readonly (string | number)[];

/** One file of a level, with the position of everything in it. */
export interface SourceFile {
  name: string;
  text: string;
  tree: Node | undefined;
  value: unknown; // undefined if it is not JSON
}

const positionAt = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

/** The position of a path; for something missing, of where it should have been. */
function locate(file: SourceFile, path: Path): { line: number; column: number } {
  let rest = [...path];
  let node = file.tree && findNodeAtLocation(file.tree, rest);
  while (!node && rest.length && file.tree) node = findNodeAtLocation(file.tree, (rest = rest.slice(0, -1)));
  return positionAt(file.text, node?.offset ?? 0);
}

/** The value at a path. */
export const valueAt = (file: SourceFile, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | null | undefined)?.[key], file.value);

export const issueIn = (
  file: SourceFile,
  path: Path,
  what: string,
  mend: string,
  severity: LevelIssue['severity'] = 'error',
): LevelIssue => ({ file: file.name, ...locate(file, path), path: path.join('.'), what, mend, severity });

/** Parses one file; JSON errors are returned as issues. */
export function readSourceFile(name: string, text: string): { file: SourceFile; issues: LevelIssue[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const file: SourceFile = { name, text, tree, value: undefined };
  const issues = errors.map(({ error, offset }): LevelIssue => ({
    file: name,
    ...positionAt(text, offset),
    path: '',
    what: `this is not JSON: ${printParseErrorCode(error)}`,
    mend: fixForSyntax(printParseErrorCode(error)),
    severity: 'error',
  }));
  if (!tree && !issues.length) issues.push(issueIn(file, [], 'the file is empty', 'write one JSON object'));
  if (!issues.length) file.value = JSON.parse(text);
  return { file, issues: [...issues, ...duplicateKeys(file, tree)] };
}

const fixForSyntax = (code: string): string =>
  code === 'CommaExpected'
    ? 'put a comma after the value before this place'
    : code === 'InvalidCommentToken'
      ? 'take the comment out; JSON has none'
      : code === 'PropertyNameExpected' || code === 'ValueExpected'
        ? 'look for a comma too many, or a value that is missing'
        : 'look at the quotes, commas and brackets near this place';

/** JSON silently keeps the last of two equal keys; the author must be told. */
function duplicateKeys(file: SourceFile, node: Node | undefined): LevelIssue[] {
  const issues: LevelIssue[] = [];
  const seen = new Set<string>();
  for (const child of node?.children ?? []) {
    issues.push(...duplicateKeys(file, child));
    const key = node!.type === 'object' ? child.children?.[0] : undefined;
    if (!key) continue;
    const name = String(key.value);
    const what = `the key "${name}" stands here twice`;
    if (seen.has(name))
      issues.push({
        file: file.name,
        ...positionAt(file.text, key.offset),
        path: name,
        what,
        mend: 'keep one of the two',
        severity: 'error',
      });
    seen.add(name);
  }
  return issues;
}
