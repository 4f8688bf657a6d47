import { z } from 'zod';
import { closest } from '../../text/editDistance.ts';
import type { LevelIssue } from '../source.ts';
import { issueIn, type Path, type SourceFile } from './sourceFile.ts';

type Problem = z.core.$ZodIssue;

/** Parses a value of a file with its schema; every mistake becomes an issue at its own place. */
export function parseShape<T>(
  schema: z.ZodType<T>,
  file: SourceFile,
  at: Path,
  value: unknown,
): { data?: T; issues: LevelIssue[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  return { issues: result.error.issues.flatMap(problem => explain(problem, schema, file, at)) };
}

function explain(problem: Problem, schema: z.ZodType, file: SourceFile, at: Path): LevelIssue[] {
  const path = [...at, ...(problem.path as (string | number)[])];
  switch (problem.code) {
    case 'invalid_union': {
      const best = nearestBranch(problem.errors);
      if (!best.length) break;
      return best.flatMap(inner => explain(inner, schema, file, path));
    }
    case 'unrecognized_keys':
      return problem.keys.map(key => {
        const meant = closest(key, keysOf(schema));
        return issueIn(
          file,
          [...path, key],
          `there is no field "${key}" here`,
          meant && meant !== key ? `did you mean "${meant}"? Else take it out` : 'take it out',
        );
      });
    case 'invalid_type':
      if (problem.input === undefined) {
        return [
          issueIn(
            file,
            path,
            `"${String(path.at(-1) ?? 'the file')}" is missing`,
            `add it: ${typeWord(problem.expected)} is expected`,
          ),
        ];
      }
      return [issueIn(file, path, `${typeWord(problem.expected)} is expected here`, `make it ${typeWord(problem.expected)}`)];
    case 'invalid_value': {
      const meant = closest(String(problem.input), problem.values.map(String));
      const options = problem.values.map(value => JSON.stringify(value)).join(', ');
      return [
        issueIn(
          file,
          path,
          `${JSON.stringify(problem.input)} is not possible here`,
          meant ? `did you mean "${meant}"? It may be ${options}` : `it may be ${options}`,
        ),
      ];
    }
    case 'too_small':
      return [issueIn(file, path, `too little: ${problem.message}`, `give at least ${problem.minimum}`)];
    case 'too_big':
      return [issueIn(file, path, `too much: ${problem.message}`, `give at most ${problem.maximum}`)];
    case 'invalid_key':
      return [issueIn(file, path, `the key "${String(path.at(-1))}" is not possible here`, 'use one of the keys of the schema')];
    default:
  }
  return [issueIn(file, path, problem.message, 'write it as the schema says')];
}

const typeWord = (expected: string): string => (expected === 'record' ? 'object' : expected);

/** For a union: the branch with the fewest mistakes is most likely the intended one. */
const nearestBranch = (branches: Problem[][]): Problem[] => branches.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
const weight = (problems: Problem[]): number =>
  problems.reduce((sum, problem) => sum + (problem.path.length === 0 || problem.code === 'unrecognized_keys' ? 10 : 1), 0);

/** Every field name in a schema, for "did you mean". */
function keysOf(schema: z.ZodType): Set<string> {
  const keys = new Set<string>();
  const walk = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && value && typeof value === 'object') for (const name of Object.keys(value)) keys.add(name);
      walk(value);
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', cycles: 'ref' }));
  return keys;
}
