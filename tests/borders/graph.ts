import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** One file takes something from another, by its path from the root. Packages stand as `node_modules/…`, parts of Node by name. */
export interface Arrow {
  from: string;
  to: string;
  typesOnly: boolean;
}

/** An arrow, or a reach over several, that a rule refuses. */
export interface Trespass {
  rule: string;
  from: string;
  to: string;
}

const HOUSE = ['assets', 'client', 'levels', 'server', 'shared', 'tests'] as const;
const IN_HOUSE = new RegExp(`^(${HOUSE.join('|')})/`);

/** What was read of a house. `result`: as dependency-cruiser tells it, for its reporters. */
export interface Reading {
  arrows: Arrow[];
  trespasses: Trespass[];
  result: ICruiseResult;
}

/** Reads every import of every file below `root`, types included, and what the rules say of them. */
export async function readHouse(root: string, rules: readonly IForbiddenRuleType[]): Promise<Reading> {
  const { output } = await cruise(
    HOUSE.filter(folder => folder !== 'levels'), // data, and no code
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules.map(rule => ({ severity: 'error', ...rule })) },
      parser: 'swc', // the compiler of today has no interface for other programs
      tsPreCompilationDeps: true, // imports of types count
      doNotFollow: { path: 'node_modules' },
      skipAnalysisNotInRules: true,
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  );
  const result = output as ICruiseResult;
  const { modules, summary } = result;
  const arrows = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      typesOnly: dependencyTypes.includes('type-only'),
    })),
  );
  return { arrows, trespasses: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })), result };
}

/** Nothing that runs takes anything from a test, and a test may look at whatever it tests. */
export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

/** Arrows between files of the house. */
export const betweenFiles = (arrows: readonly Arrow[]): Arrow[] =>
  arrows.filter(({ from, to }) => !isTest(from) && IN_HOUSE.test(to));
