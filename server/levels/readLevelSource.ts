import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LevelSource } from '../../shared/level/source.ts';

const FOLDERS = ['tools', 'puzzles'] as const;

/** The JSON files of one level's folder; nothing else of it is ever read. */
export function readLevelSource(folder: string): LevelSource {
  const files: Record<string, string> = {};
  const read = (path: string): void => {
    if (existsSync(join(folder, path))) files[path] = readFileSync(join(folder, path), 'utf8');
  };
  read('level.json');
  for (const name of FOLDERS) {
    const inside = join(folder, name);
    if (!existsSync(inside)) continue;
    for (const file of readdirSync(inside).sort()) if (file.endsWith('.json')) read(`${name}/${file}`);
  }
  return { files };
}

/** Ids of the levels in a folder of levels: the folders that hold a level.json. */
export function levelIds(levelsDir: string): string[] {
  if (!existsSync(levelsDir)) return [];
  return readdirSync(levelsDir, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(levelsDir, entry.name, 'level.json')))
    .map(entry => entry.name)
    .sort();
}
