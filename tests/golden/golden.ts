import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileLevel, type CompiledLevel, type LevelSource } from '../../shared/level/compile.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { Entry } from '../../server/journal/Journal.ts';

/** A whole game as written by some version of the program, with digests of its states. */
export interface Golden {
  engine: string;
  level: string;
  size: number;
  entries: Entry[];
  states: { seq: number; digest: string }[]; // at regular intervals, and at the end
}

/** The folder of an engine's games has `<level>.level.json.gz` (the level at that time) and `<level>-<size>.json`. */
export const FOLDER = join(import.meta.dirname, 'engines');
export const EVERY = 25;

/** A digest of a state, independent of the order of its fields. */
export function digestOf(state: GameState): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(state, sorted)).digest('base64url').slice(0, 22);
}

export function readGoldens(): (Golden & { compiled: CompiledLevel })[] {
  return engines().flatMap(engine => {
    const folder = join(FOLDER, engine);
    const games = readdirSync(folder).filter(file => file.endsWith('.json'));
    return games.map(file => {
      const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
      return { ...golden, compiled: readLevel(engine, golden.level) };
    });
  });
}

const engines = (): string[] => (existsSync(FOLDER) ? readdirSync(FOLDER) : []);

const compiled = new Map<string, CompiledLevel>();

function readLevel(engine: string, id: string): CompiledLevel {
  const path = join(FOLDER, engine, `${id}.level.json.gz`);
  const known = compiled.get(path);
  if (known) return known;
  const result = compileLevel(JSON.parse(gunzipSync(readFileSync(path)).toString()) as LevelSource);
  if (!('level' in result)) throw new Error(`${path} was sound once, and is not for this version`);
  compiled.set(path, result.level);
  return result.level;
}
