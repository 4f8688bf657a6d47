import { flushCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { startApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { makeLog } from './log.ts';
import { checkLevels } from './start/checkData.ts';
import { Shutdown } from './start/Shutdown.ts';
import { openData } from './start/openData.ts';
import { toFillIn, warnings } from './start/warnings.ts';
import { explainFailure } from './start/explainFailure.ts';

const log = makeLog();
const ending = new Shutdown(log);
ending.listen();
let config: Config | null = null;

/** Performs every step of starting the server. Throws on failure. */
async function start(): Promise<void> {
  config = readConfig(process.env);
  process.env.TZ = config.timeZone;
  for (const line of warnings(config, process.env)) console.error(line);
  if (!checkLevels(resolve(config.levelsDir)))
    console.error(`Setting LEVELS_DIR holds "${config.levelsDir}", which contains no level: no meeting can be planned.`);

  const { services, passphrase } = await openData(config, log);
  ending.closeWith(() => services.store.close());
  void services.store.ended.then(why => ending.fail('a store thread ended unexpectedly', why));
  const app = await startApp(services);
  ending.closeWith(() => app.close());

  const address = config.publicUrl ?? `http://localhost:${app.port}`;
  console.log(`De Kandidaat is ready: ${address}   coach: ${address}/coach`);
  if (passphrase) console.log(`Password of the coach, shown only now: ${passphrase}`);
  for (const line of toFillIn(config)) console.error(line);
  flushCompileCache(); // now, since a killed process saves nothing
}

start().catch((error: unknown) => {
  const refused = explainFailure(error, config);
  if (!refused) return ending.fail('could not start', error);
  console.error(refused.message);
  process.exit(refused.exitCode);
});
