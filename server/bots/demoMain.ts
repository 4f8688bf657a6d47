import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { makeLog } from '../log.ts';
import { openHouse } from '../openHouse.ts';
import { SettableClock } from '../SettableClock.ts';
import { FIVE_MINUTES, playDemo } from './demo.ts';

const LEVEL = 'de-lege-stoel';

// `npm run demo`: a server of its own, on a free port and with data that go when it stops.
const dataDir = mkdtempSync(join(tmpdir(), 'kandidaat-demo-'));
const { PORT = '0', HOST = '127.0.0.1' } = process.env;
const config = readConfig({ ...process.env, PORT, HOST, DATA_DIR: dataDir, CLOCK_CONTROL: '1', NODE_ENV: 'development' });
process.env.TZ = config.timeZone;
const clock = new SettableClock();
const log = makeLog(line => void (line.includes('"level":"fault"') && console.error(line)));
const house = await openHouse(config, { clock, log });
const passphrase = (await house.coaches.prepare(config.coachName, config.coachPassphrase)) ?? config.coachPassphrase!;
const app = await startApp(house);
const url = `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${app.port}`;
console.log(`De Kandidaat, a demo: ${url}/coach   pass phrase: ${passphrase}`);

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) return;
    stop.abort();
    app
      .close()
      .catch((error: unknown) => log.fault('did not close well', error))
      .finally(() => {
        rmSync(dataDir, { recursive: true, force: true });
        process.exit(0);
      });
  });
}

const level = house.levels.find(LEVEL)!.level;
const tell = (line: string): void => console.log(line);
playDemo({ url, passphrase, level, clock, ...FIVE_MINUTES, tell, signal: stop.signal }).then(
  () => tell('The server stays open until Ctrl+C.'),
  (error: unknown) => {
    if (!stop.signal.aborted) console.error(`the demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  },
);
