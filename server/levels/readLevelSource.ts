import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LevelSource } from '../../shared/level/source.ts';

const FOLDERS = ['tools', 'puzzles'] as const;

/** Reads the JSON files of one level's folder, and nothing else in it. */
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

/** The ids of the levels in a folder: subfolders with a level.json. */
export function levelIds(levelsDir: string): string[] {
  if (!existsSync(levelsDir)) return [];
  return readdirSync(levelsDir, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(levelsDir, entry.name, 'level.json')))
    .map(entry => entry.name)
    .sort();
}
