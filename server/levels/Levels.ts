import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compileLevel, type CompiledLevel, type LevelSource } from '../../shared/level/compile.ts';
import type { Log } from '../log.ts';
import { readLevelSource, levelIds } from './readLevelSource.ts';

export interface KnownLevel {
  id: string;
  hash: string;
  json: string; // the source, as stored with a session
  level: CompiledLevel;
}

/** Levels on disk and levels stored with sessions, each compiled once. */
export class Levels {
  #dir: string;
  #log: Log;
  #compiled = new Map<string, CompiledLevel>(); // by hash

  constructor(dir: string, log: Log) {
    this.#dir = dir;
    this.#log = log;
  }

  /** The valid levels on disk, as they are now. */
  list(): KnownLevel[] {
    return levelIds(this.#dir).flatMap(id => this.find(id) ?? []);
  }

  /** One level as it is on disk now; null if it does not exist or is invalid. */
  find(id: string): KnownLevel | null {
    if (!levelIds(this.#dir).includes(id)) return null;
    const json = JSON.stringify(readLevelSource(join(this.#dir, id)));
    const hash = createHash('sha256').update(json).digest('hex');
    const level = this.#compile(id, hash, json);
    return level && { id, hash, json, level };
  }

  /** A compiled level, by its hash. */
  known(hash: string): CompiledLevel | undefined {
    return this.#compiled.get(hash);
  }

  /** A level as it was stored with a session. */
  stored(id: string, hash: string, json: string): CompiledLevel {
    const level = this.#compile(id, hash, json);
    if (!level) throw new Error(`stored level ${id} (${hash}) is not valid for this version`);
    return level;
  }

  #compile(id: string, hash: string, json: string): CompiledLevel | null {
    const cached = this.#compiled.get(hash);
    if (cached) return cached;
    const result = compileLevel(JSON.parse(json) as LevelSource);
    if ('level' in result) {
      this.#compiled.set(hash, result.level);
      return result.level;
    }
    this.#log.note('level has mistakes: npm run level -- check lists them', { level: id, issues: result.issues.length });
    return null;
  }
}
