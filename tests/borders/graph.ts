import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** One file imports another; paths are relative to the root. Packages are `node_modules/…`, Node modules have their name. */
export interface Arrow {
  from: string;
  to: string;
  typesOnly: boolean;
}

/** An import, direct or indirect, that violates a rule. */
export interface Trespass {
  rule: string;
  from: string;
  to: string;
}

const HOUSE = ['assets', 'client', 'levels', 'server', 'shared', 'tests'] as const;
const IN_HOUSE = new RegExp(`^(${HOUSE.join('|')})/`);

/** The imports and violations of a project. `result`: dependency-cruiser's own, for its reporters. */
export interface Reading {
  arrows: Arrow[];
  trespasses: Trespass[];
  result: ICruiseResult;
}

/** Reads every import of every file below `root`, including types, and checks them against the rules. */
export async function readHouse(root: string, rules: readonly IForbiddenRuleType[]): Promise<Reading> {
  const { output } = await cruise(
    HOUSE.filter(folder => folder !== 'levels'), // data, and no code
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules.map(rule => ({ severity: 'error', ...rule })) },
      parser: 'swc', // TypeScript 7 has no API for other programs
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

/** Product code never imports a test, and a test may import whatever it tests. */
export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

/** The imports between files of the project. */
export const betweenFiles = (arrows: readonly Arrow[]): Arrow[] =>
  arrows.filter(({ from, to }) => !isTest(from) && IN_HOUSE.test(to));
