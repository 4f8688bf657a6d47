import { flushCompileCache } from 'node:module';
import { readConfig, WrongSetting, type Config } from './config.ts';
import { startApp } from './app.ts';
import { WrongMenu } from './plans/menu.ts';
import { openHouse } from './openHouse.ts';

function settings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const config = settings();
process.env.TZ = config.timeZone;
const house = await openHouse(config).catch((error: unknown) => {
  if (!(error instanceof WrongMenu)) throw error;
  console.error(error.message);
  process.exit(1);
});
const passphrase = await house.coaches.prepare(config.coachName, config.coachPassphrase);
const app = await startApp(house).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    console.error(`Setting PORT holds "${config.port}", but another program uses that port: it may hold a free one.`);
  else if (error.code === 'EADDRNOTAVAIL')
    console.error(`Setting HOST holds "${config.host}", which is no address of this machine.`);
  else throw error;
  process.exit(1);
});

const address = config.publicUrl ?? `http://localhost:${app.port}`;
console.log(`De Kandidaat is ready: ${address}   coach: ${address}/coach`);
if (passphrase) console.log(`Pass phrase of the coach, shown only now: ${passphrase}`);

flushCompileCache(); // now, since a process that is killed keeps nothing

let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    app.close().then(
      () => process.exit(0),
      error => {
        house.log.fault('did not close well', error);
        process.exit(1);
      },
    );
  });
}
process.on('unhandledRejection', error => house.log.fault('unhandled', error));
