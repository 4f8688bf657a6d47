import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/** A regular expression for paths, or several of which one must match. */
type Paths = string | string[];
type Kinds = Pick<IRegularForbiddenRuleType['to'], 'dependencyTypes' | 'dependencyTypesNot' | 'couldNotResolve' | 'dynamic'>;

/** Test files, and helpers that only tests use. */
export const TESTS = '[.](test|spec)[.]tsx?$|/testing[.]ts$';

/** A rule that files matching `from` import nothing matching `to`. `but`: paths to exclude, on either side. */
export const refuse = (
  name: string,
  comment: string,
  from: { path?: Paths; but?: Paths },
  to: { path?: Paths; but?: Paths } & Kinds,
): IRegularForbiddenRuleType => {
  const { path, but, ...kinds } = to;
  return {
    name,
    comment,
    from: { ...(from.path !== undefined && { path: from.path }), ...(from.but !== undefined && { pathNot: from.but }) },
    to: { ...(path !== undefined && { path }), ...(but !== undefined && { pathNot: but }), ...kinds },
  };
};

/**
 * A rule per folder of `root`: it imports only from itself, from the folders and files listed for it and from what matches
 * `all`, including types. A folder that is not listed may import nothing.
 */
export function layers(
  root: string,
  mayTake: Readonly<Record<string, readonly string[]>>,
  all: readonly string[] = [],
): IRegularForbiddenRuleType[] {
  const path = (part: string): string => (part.endsWith('.ts') ? `^${root}/${part.replace('.', '[.]')}$` : `^${root}/${part}/`);
  return [
    ...Object.entries(mayTake).map(([folder, below]) =>
      refuse(
        `${root}-${folder}`,
        `Within ${root}, ${folder} takes from ${below.join(', ') || 'no other folder'}.`,
        { path: path(folder), but: TESTS },
        { path: `^${root}/`, but: [...[folder, ...below].map(path), ...all] },
      ),
    ),
    refuse(
      `${root}-unknown`,
      `A new folder of ${root} gets its place in tests/borders/rules/${root}.ts, with what it may take.`,
      { path: `^${root}/[^/]+/`, but: [...Object.keys(mayTake).map(path), TESTS] },
      {},
    ),
  ];
}
