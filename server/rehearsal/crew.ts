import { compileLevel, type LevelSource } from '../../shared/level/compile.ts';
import { startBots } from '../bots/startBots.ts';
import type { BotOrder, FromCrew, ToCrew } from './order.ts';

// A separate process: whatever goes wrong with the bots of a rehearsal does not affect people's games.
const stopping = new AbortController();
const tell = (message: FromCrew): void => void process.send?.(message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function play({ levelJson, ...order }: BotOrder): Promise<void> {
  const compiled = compileLevel(JSON.parse(levelJson) as LevelSource);
  if (!('level' in compiled)) throw new Error('the level of the rehearsal is not sound for this version');
  const crew = await startBots({
    ...order,
    level: compiled.level,
    arriveMs: 300 / order.speed,
    signal: stopping.signal,
    onFault: error => tell({ fault: reasonOf(error) }),
  });
  await crew.done;
}

process.on('message', (word: ToCrew) => {
  if ('stop' in word) return stopping.abort();
  play(word.start).then(
    () => process.exit(0),
    (error: unknown) => {
      tell({ fault: reasonOf(error) });
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0)); // the server is gone
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort()); // sent to the whole process group; the server tells us itself
