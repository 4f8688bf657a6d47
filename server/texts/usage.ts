import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stemOf } from './plurals.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Prefixes of keys that the code builds in two steps, with the file that does so. A single template literal,
 * t(`coach.plan.measures.${id}`), needs no entry here: it is found automatically.
 */
const BUILT_IN_STEPS: Readonly<Record<string, string>> = {
  'personal.noSeat.': 'client/features/personal/OwnPage.tsx',
  'personal.gone.': 'client/features/personal/OwnPage.tsx',
  'personal.closed.': 'client/features/personal/OwnPage.tsx',
  'personal.data.erased.': 'client/features/personal/OwnPage.tsx',
  'personal.kept.erased.': 'client/features/personal/OwnPage.tsx',
  'server.digcomp.competence.': 'shared/text/digcomp.ts',
};

interface Source {
  file: string;
  text: string;
}

/** The code that may show texts: all but tests and `server/texts`. */
export function sources(root = ROOT): Source[] {
  return ['client', 'server', 'shared'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('server/texts/'))
      .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  );
}

/**
 * The files that show each of these keys, as far as the source tells: literal keys, and template literals whose gaps can hold
 * a string literal or field name that occurs somewhere in the code, or a number.
 */
export function usesOf(keys: Iterable<string>, code: readonly Source[] = sources()): Map<string, string[]> {
  const literals = new Map<string, Set<string>>(); // literal key -> files
  const templates: { pattern: RegExp; file: string }[] = [];
  const words = new Set<string>(); // what a gap can hold
  for (const { file, text } of code) {
    for (const [, key] of text.matchAll(/'([a-z]\w*(?:\.\w+)+)'/gi))
      literals.set(key!, (literals.get(key!) ?? new Set()).add(file));
    for (const [, word, field] of text.matchAll(/'([\w-]+)'|\b(\w+)\??:/g)) words.add(word ?? field!);
    for (const [, template] of text.matchAll(/`([a-z]\w*\.[\w.]*\$\{[^`]*)`/gi))
      templates.push({ pattern: patternOf(template!), file });
  }
  for (const [prefix, file] of Object.entries(BUILT_IN_STEPS))
    templates.push({ pattern: new RegExp(`^${prefix.replaceAll('.', '\\.')}`), file });
  const uses = new Map<string, string[]>();
  for (const key of keys) {
    const stem = stemOf(key);
    const files = new Set([...(literals.get(stem) ?? []), ...(literals.get(key) ?? [])]);
    for (const { pattern, file } of templates) {
      const gaps = pattern.exec(stem)?.slice(1);
      if (gaps?.every(word => words.has(word) || /^\d+$/.test(word))) files.add(file);
    }
    uses.set(key, [...files]);
  }
  return uses;
}

/** The keys that no code uses. */
export const unusedOf = (keys: Iterable<string>): string[] =>
  [...usesOf(keys)].filter(([, files]) => files.length === 0).map(([key]) => key);

/** A pattern for the keys that the template `a.${b}.c` can make: one word in each gap. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(part => part.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('(\\w+?)')}$`);
}
