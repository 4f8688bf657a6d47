import { compileLevel, type LevelSource } from '../../shared/level/compile.ts';
import { startBots, type BotCrew } from '../bots/startBots.ts';
import type { BotOrder, FromCrew, ToCrew } from './order.ts';

// A separate process: whatever goes wrong with the bots of a rehearsal does not affect people's games.
const stopping = new AbortController();
let crew: BotCrew | null = null;
const tell = (message: FromCrew): void => void process.send?.(message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function play({ levelJson, ...order }: BotOrder): Promise<void> {
  const compiled = compileLevel(JSON.parse(levelJson) as LevelSource);
  if (!('level' in compiled)) throw new Error('the level of the rehearsal is not sound for this version');
  crew = await startBots({
    ...order,
    level: compiled.level,
    human: true,
    arriveMs: 300 / order.speed,
    signal: stopping.signal,
    onFault: error => tell({ fault: reasonOf(error) }),
  });
  await crew.done;
}

process.on('message', (word: ToCrew) => {
  if ('stop' in word) return stopping.abort();
  if ('happen' in word) {
    const { nth, incident, team } = word.happen;
    const asked = crew ? crew.letHappen(incident, team) : Promise.resolve(null);
    return void asked.catch(() => null).then(happened => tell({ nth, happened }));
  }
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
