import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stemOf } from './plurals.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The beginnings of keys that the code puts together in two steps, with the file that does it. A template in one piece,
 * t(`coach.plan.measures.${id}`), needs no line here: it is found by itself.
 */
const BUILT_IN_STEPS: Readonly<Record<string, string>> = {
  'personal.noSeat.': 'client/features/personal/OwnPage.tsx',
  'personal.gone.': 'client/features/personal/OwnPage.tsx',
  'personal.closed.': 'client/features/personal/OwnPage.tsx',
  'personal.data.erased.': 'client/features/personal/OwnPage.tsx',
  'server.digcomp.competence.': 'shared/text/digcomp.ts',
};

interface Source {
  file: string;
  text: string;
}

/** What may show texts: all code but tests and what only looks at texts. */
export function sources(root = ROOT): Source[] {
  return ['client', 'server', 'shared'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('server/texts/'))
      .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  );
}

/**
 * The files that show each of these keys, as far as the code tells: keys as they stand, and templates with something in the
 * middle that the code says elsewhere, as a word between quotes, a name of a field or a number.
 */
export function usesOf(keys: Iterable<string>, code: readonly Source[] = sources()): Map<string, string[]> {
  const told = new Map<string, Set<string>>(); // key as it stands in the code -> files
  const templates: { made: RegExp; file: string }[] = [];
  const said = new Set<string>(); // what may stand in a gap
  for (const { file, text } of code) {
    for (const [, key] of text.matchAll(/'([a-z]\w*(?:\.\w+)+)'/gi)) told.set(key!, (told.get(key!) ?? new Set()).add(file));
    for (const [, word, field] of text.matchAll(/'([\w-]+)'|\b(\w+)\??:/g)) said.add(word ?? field!);
    for (const [, template] of text.matchAll(/`([a-z]\w*\.[\w.]*\$\{[^`]*)`/gi))
      templates.push({ made: madeBy(template!), file });
  }
  for (const [prefix, file] of Object.entries(BUILT_IN_STEPS))
    templates.push({ made: new RegExp(`^${prefix.replaceAll('.', '\\.')}`), file });
  const uses = new Map<string, string[]>();
  for (const key of keys) {
    const stem = stemOf(key);
    const files = new Set([...(told.get(stem) ?? []), ...(told.get(key) ?? [])]);
    for (const { made, file } of templates) {
      const gaps = made.exec(stem)?.slice(1);
      if (gaps?.every(word => said.has(word) || /^\d+$/.test(word))) files.add(file);
    }
    uses.set(key, [...files]);
  }
  return uses;
}

/** The keys that nothing shows. */
export const unusedOf = (keys: Iterable<string>): string[] =>
  [...usesOf(keys)].filter(([, files]) => files.length === 0).map(([key]) => key);

/** `a.${b}.c` makes every key of that form, with one word in each gap. */
function madeBy(template: string): RegExp {
  const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(part => part.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('(\\w+?)')}$`);
}
