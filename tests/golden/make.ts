// node tests/golden/make.ts: plays one whole game per level and team size with the current rules, and stores its journal
// and states for this engine. Needed after raising ENGINE or adding a level; files of older engines stay as they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileLevel } from '../../shared/level/compile.ts';
import { ENGINE } from '../../server/journal/engine.ts';
import { levelIds, readLevelSource } from '../../server/levels/readLevelSource.ts';
import { FOLDER, type Golden } from './golden.ts';
import { GoldenGame } from './GoldenGame.ts';

const levels = resolve(import.meta.dirname, '../../levels');
const folder = join(FOLDER, ENGINE);
mkdirSync(folder, { recursive: true });
for (const level of levelIds(levels)) {
  const source = readLevelSource(join(levels, level));
  const result = compileLevel(source);
  if (!('level' in result)) throw new Error(`level ${level} is not sound`);
  writeFileSync(join(folder, `${level}.level.json.gz`), gzipSync(JSON.stringify(source), { level: 9 }));
  for (const size of [5, 4, 3]) {
    const game = new GoldenGame(result.level, size);
    game.play();
    const golden: Golden = { engine: ENGINE, level, size, entries: game.entries, states: game.states };
    writeFileSync(join(folder, `${level}-${size}.json`), `${JSON.stringify(golden)}\n`);
    console.log(`${level} for ${size}: ${game.entries.length} entries`);
  }
}
