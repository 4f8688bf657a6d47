import { resolve } from 'node:path';
import { FIRST_LANGUAGE, languageTag } from '../../shared/text/languages.ts';
import { realClock } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import { inviteLink } from './inviteLink.ts';
import { allCoaches } from '../storage/coaches.ts';
import { openStore, type Store } from '../storage/open.ts';
import { Invites } from './Invites.ts';

const USAGE = `npm run coach -- list             who may host
npm run coach -- reset <name>     a link, once, to choose a new password`;

async function list({ db }: Store): Promise<number> {
  const open = await new Invites(db, realClock).openUntil();
  for (const coach of await allCoaches(db)) {
    const until = open.get(coach.id);
    const notes = [
      coach.is_first ? 'first coach' : '',
      coach.secret ? '' : 'no password yet',
      until ? `link until ${day(until)}` : '',
    ];
    console.log([coach.name, notes.filter(Boolean).join(', ')].filter(Boolean).join('   '));
  }
  return 0;
}

async function reset({ db }: Store, config: Config, name: string): Promise<number> {
  const invite = await new Invites(db, realClock).reset(name);
  if (!invite) {
    console.error(`No coach is called "${name}". npm run coach -- list shows all coaches.`);
    return 1;
  }
  const base = config.publicUrl ?? `http://localhost:${config.port}`;
  console.log(`${inviteLink(base, invite.token)}\nWorks once, until ${day(invite.expiresAt)}. Give it to ${name} only.`);
  return 0;
}

const day = (at: number): string =>
  new Intl.DateTimeFormat(languageTag(FIRST_LANGUAGE), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** For the operator; works while the server runs. */
async function main(args: readonly string[]): Promise<number> {
  const [verb, ...words] = args;
  const name = words.join(' ');
  if (verb !== 'list' && !(verb === 'reset' && name)) {
    console.error(`Usage:\n${USAGE}`);
    return 1;
  }
  const config = readConfig(process.env);
  process.env.TZ = config.timeZone;
  const store = await openStore(resolve(config.dataDir));
  try {
    return verb === 'list' ? await list(store) : await reset(store, config, name);
  } finally {
    await store.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
