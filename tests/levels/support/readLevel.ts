import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileLevel, type CompiledLevel, type LevelSource } from '../../../shared/level/compile.ts';

const levels = resolve(import.meta.dirname, '../../../levels');

/** The JSON files of a level in the repository. */
export function readSource(id: string): LevelSource {
  const folder = join(levels, id);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));
  return { files: Object.fromEntries(names.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')])) };
}

export function realLevel(id: string): CompiledLevel {
  const compiled = compileLevel(readSource(id));
  if ('issues' in compiled)
    throw new Error(compiled.issues.map(one => `${one.file}:${one.line}:${one.column} ${one.what}; ${one.mend}`).join('\n'));
  return compiled.level;
}
