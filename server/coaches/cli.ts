import { resolve } from 'node:path';
import { CoachName } from '../../shared/protocol/http.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { FIRST_LANGUAGE, languageTag } from '../../shared/text/languages.ts';
import { realClock } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import { inviteLink } from './inviteLink.ts';
import { allCoaches } from '../storage/coaches.ts';
import { openStore, type Store } from '../storage/open.ts';
import { Invites, type OpenInvite } from './Invites.ts';
import { isProgrammeManager } from '../storage/coachRoles.ts';

const USAGE = `npm run coach -- list               who may host, and who manages programmes
npm run coach -- reset <name>       a link, once, to choose a new password
npm run coach -- programme <name>   a link, once, for a new programme manager: figures of all groups, no names`;

async function list({ db }: Store): Promise<number> {
  const open = await new Invites(db, realClock).openUntil();
  for (const coach of await allCoaches(db)) {
    const until = open.get(coach.id);
    const notes = [
      coach.is_first ? 'first coach' : '',
      isProgrammeManager(coach) ? 'programme manager' : '',
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
  print(invite, config, name);
  return 0;
}

async function programme({ db }: Store, config: Config, typed: string): Promise<number> {
  const name = CoachName.safeParse(typed);
  if (!name.success) {
    console.error(`"${typed}" cannot be a name: use at most ${LIMITS.coachName} characters on one line.`);
    return 1;
  }
  const invite = await new Invites(db, realClock).invite(name.data, 'programme');
  if (!invite) {
    console.error(
      `"${typed}" is the name of a coach or programme manager already. An account has one role: choose another name.`,
    );
    return 1;
  }
  print(invite, config, name.data);
  return 0;
}

function print({ token, expiresAt }: OpenInvite, { publicUrl, port }: Config, name: string): void {
  const base = publicUrl ?? `http://localhost:${port}`;
  console.log(`${inviteLink(base, token)}\nWorks once, until ${day(expiresAt)}. Give it to ${name} only.`);
}

const day = (at: number): string =>
  new Intl.DateTimeFormat(languageTag(FIRST_LANGUAGE), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** For the operator; works while the server runs. */
async function main(args: readonly string[]): Promise<number> {
  const [verb, ...words] = args;
  const name = words.join(' ');
  if (verb !== 'list' && !((verb === 'reset' || verb === 'programme') && name)) {
    console.error(`Usage:\n${USAGE}`);
    return 1;
  }
  const config = readConfig(process.env);
  process.env.TZ = config.timeZone;
  const store = await openStore(resolve(config.dataDir));
  try {
    if (verb === 'list') return await list(store);
    return verb === 'reset' ? await reset(store, config, name) : await programme(store, config, name);
  } finally {
    await store.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
