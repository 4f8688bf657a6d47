import { resolve } from 'node:path';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';

/** The file with the types of all texts: one import per file of the first language, so that a wrong key does not compile. */
export const TYPES_FILE = resolve(import.meta.dirname, '../../shared/text/texts.ts');

interface Part {
  own: string | null; // the import of the file with this name
  below: Map<string, Part>;
}

/** The source of `TYPES_FILE`, from the names of the first language's files: 'common', 'coach', 'coach/plan'. */
export function typesFile(names: readonly string[]): string {
  const root: Part = { own: null, below: new Map() };
  const imports = names.map(name => {
    const path = name.split('/');
    const imported = path.map((part, at) => (at === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
    partAt(root, path).own = imported;
    return `import type ${imported} from '../locales/${FIRST_LANGUAGE}/${name}.json';`;
  });
  return `// Made by \`npm run texts -- types\`: not to be changed by hand.
${imports.join('\n')}

/** All texts of the program, as the files of the first language have them. */
export interface Texts ${typeOf(root, '')}
`;
}

function partAt(root: Part, path: readonly string[]): Part {
  return path.reduce((part, name) => {
    const next = part.below.get(name) ?? { own: null, below: new Map() };
    part.below.set(name, next);
    return next;
  }, root);
}

function typeOf({ own, below }: Part, indent: string): string {
  const mine = own === null ? [] : [`typeof ${own}`];
  if (below.size === 0) return mine.join('');
  const lines = [...below].map(([name, part]) => `${indent}  ${name}: ${typeOf(part, `${indent}  `)};\n`);
  return [...mine, `{\n${lines.join('')}${indent}}`].join(' & ');
}
