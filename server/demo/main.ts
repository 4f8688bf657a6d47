import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type App } from '../app.ts';
import { readConfig } from '../config.ts';
import { makeLog } from '../log.ts';
import { openServices } from '../openServices.ts';
import type { Services } from '../services.ts';
import { SettableClock } from '../SettableClock.ts';
import { Shutdown } from '../start/Shutdown.ts';
import { explainFailure } from '../start/explainFailure.ts';
import { FIVE_MINUTES, playDemo } from './demo.ts';

const LEVEL = 'de-lege-stoel';

// `npm run demo`: a server of its own, on a free port and with data that are deleted when it stops.
const dataDir = mkdtempSync(join(tmpdir(), 'kandidaat-demo-'));
const { PORT = '0', HOST = '127.0.0.1' } = process.env;
const config = readConfig({ ...process.env, PORT, HOST, DATA_DIR: dataDir, CLOCK_CONTROL: '1', NODE_ENV: 'development' });
process.env.TZ = config.timeZone;
const clock = new SettableClock();
const log = makeLog(line => void (line.includes('"level":"fault"') && console.error(line)));
const ending = new Shutdown(log);
ending.listen();
const clear = (): void => rmSync(dataDir, { recursive: true, force: true });
ending.closeWith(async () => clear());

async function open(): Promise<{ services: Services; app: App; passphrase: string }> {
  const services = await openServices(config, { clock, log });
  const passphrase =
    (await services.coaches.ensureFirstCoach(config.coachName, config.coachPassphrase)) ?? config.coachPassphrase!;
  return { services, app: await startApp(services), passphrase };
}
const { services, app, passphrase } = await open().catch((error: unknown) => {
  clear();
  const refused = explainFailure(error, config);
  if (!refused) throw error;
  console.error(refused.message);
  process.exit(refused.exitCode);
});
const url = `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${app.port}`;
console.log(`De Kandidaat, a demo: ${url}/coach   password: ${passphrase}`);

const stop = new AbortController();
void services.store.ended.then(why => ending.fail('a store thread ended unexpectedly', why));
ending.closeWith(async () => {
  stop.abort();
  await app.close().finally(clear);
});

const level = services.levels.find(LEVEL)!.level;
const tell = (line: string): void => console.log(line);
playDemo({ url, passphrase, level, clock, ...FIVE_MINUTES, tell, signal: stop.signal }).then(
  () => tell('The server stays open until Ctrl+C.'),
  (error: unknown) => {
    if (!stop.signal.aborted) console.error(`the demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  },
);
