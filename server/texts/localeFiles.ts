import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';

export const LOCALES = resolve(import.meta.dirname, '../../shared/locales');

/** Texts by key, in the order of their files: 'coach.plan.title' is `title` in `coach/plan.json`. */
export type Texts = ReadonlyMap<string, string>;
export type Nested = { [key: string]: string | Nested };

/** The languages that have a folder, whether or not people can choose them yet. */
export const languagesIn = (folder = LOCALES): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted();

/** The names of a language's files: 'common', 'coach', 'coach/plan'. */
export function namespacesOf(language: string, folder = LOCALES): string[] {
  const home = join(folder, language);
  if (!existsSync(home)) return [];
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .map(name => name.replace(/\.json$/, '').replaceAll('\\', '/'))
    .toSorted();
}

/** Reads one file of a language, with its nesting. */
export const readNamespace = (language: string, name: string, folder = LOCALES): Nested =>
  JSON.parse(readFileSync(join(folder, language, `${name}.json`), 'utf8')) as Nested;

/** Reads all texts of a language; empty if it has no folder. */
export function readTexts(language: string, folder = LOCALES): Texts {
  return new Map(
    namespacesOf(language, folder).flatMap(name => leaves(readNamespace(language, name, folder), name.replaceAll('/', '.'))),
  );
}

function leaves(nested: Nested, prefix: string): [string, string][] {
  return Object.entries(nested).flatMap(([key, inside]): [string, string][] =>
    typeof inside === 'string' ? [[`${prefix}.${key}`, inside]] : leaves(inside, `${prefix}.${key}`),
  );
}

/** Writes a language's texts, divided over the same files as those of the first language. */
export function writeTexts(language: string, texts: Texts, folder = LOCALES): void {
  for (const [name, nested] of filesOf(texts, namespacesOf(FIRST_LANGUAGE, folder))) {
    const path = join(folder, language, `${name}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(nested, null, 2)}\n`);
  }
}

/** Divides texts over files with these names: name -> content. */
export function filesOf(texts: Texts, names: readonly string[]): Map<string, Nested> {
  const namespaces = names.toSorted((a, b) => b.length - a.length); // 'coach/plan' before 'coach'
  const files = new Map<string, Nested>();
  for (const [key, text] of texts) {
    const name = namespaces.find(candidate => key.startsWith(`${candidate.replaceAll('/', '.')}.`));
    if (name === undefined) throw new Error(`${key} belongs to no file of ${FIRST_LANGUAGE}`);
    const file = files.get(name) ?? {};
    files.set(name, file);
    const path = key.slice(name.length + 1).split('.');
    const last = path.pop()!;
    path.reduce((at, part) => (at[part] ??= {}) as Nested, file)[last] = text;
  }
  return files;
}
