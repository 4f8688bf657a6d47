import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileLevel, type CompiledLevel } from '../../shared/level/compile.ts';
import { readLevelSource } from '../levels/readLevelSource.ts';
import type { TeamResult } from './BotTeam.ts';
import { readOptions, USAGE } from './options.ts';
import { runBots } from './runBots.ts';

/** The level on disk: bots know its solutions. */
function levelOnDisk(id: string): CompiledLevel {
  const folder = join(resolve(process.env.LEVELS_DIR || 'levels'), id);
  if (!existsSync(join(folder, 'level.json'))) throw new Error(`--level ${id}: there is no ${join(folder, 'level.json')}`);
  const compiled = compileLevel(readLevelSource(folder));
  if ('issues' in compiled) throw new Error(`level ${id} has mistakes: npm run level -- check levels/${id}`);
  return compiled.level;
}

const lineOf = (team: TeamResult): string =>
  `${team.team}: ${team.solved} of ${team.total} puzzles, ${team.reached ? team.ending.join(' ') : `stuck at ${team.open.join(', ') || team.phase}`}`;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const passphrase = process.env.COACH_PASSPHRASE;
  if (!passphrase) throw new Error('COACH_PASSPHRASE is not set');
  const started = performance.now();
  const { code, teams } = await runBots(options, passphrase, levelOnDisk(options.level));
  for (const team of teams) console.log(lineOf(team));
  const reached = teams.filter(team => team.reached).length;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`bots: ${reached} of ${teams.length} teams reached their ending in ${seconds} s (session ${code})`);
  return reached === teams.length ? 0 : 1;
}

try {
  process.exit(await main());
} catch (error) {
  console.error(`bots: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(1);
}
