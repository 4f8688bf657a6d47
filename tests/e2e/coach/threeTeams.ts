import type { Page } from '@playwright/test';
import { Bot } from '../../../server/bots/Bot.ts';
import { BotCoach } from '../../../server/bots/BotCoach.ts';
import { BotTeam } from '../../../server/bots/BotTeam.ts';
import { seeded } from '../../../server/bots/random.ts';
import { readLevelSource } from '../../../server/levels/readLevelSource.ts';
import { compileLevel } from '../../../shared/level/compile.ts';
import { pointer } from '../../support/hand.ts';
import { Person } from '../../support/Person.ts';
import { PASSPHRASE } from '../../support/server.ts';
import { newPage, type TestBed } from '../../support/testBed.ts';

const LEVEL = 'de-lege-stoel';
const BOTS = ['Bram', 'Carla', 'Dirk', 'Eva', 'Frits', 'Greet'];

/** A session with three people in browsers, two teams of bots, and a coach with an open page. */
export interface ThreeTeams {
  coach: Page;
  people: Record<'ria' | 'kees' | 'anneke', Person>;
  session: string;
  end(): Promise<void>;
}

export async function threeTeams(testBed: TestBed): Promise<ThreeTeams> {
  const { url } = testBed.server;
  const compiled = compileLevel(readLevelSource(`levels/${LEVEL}`));
  if ('issues' in compiled) throw new Error('the level has mistakes');
  const random = seeded(7);
  // slow: they still play when the last test pauses them
  const habits = { random, pace: 5_000, ending: undefined, avoid: () => null };
  const opener = await BotCoach.open(url, PASSPHRASE, LEVEL, 60);
  const { code, id } = opener.session;

  const join = (name: string, face: number) => Person.join(testBed, { code, name, face, hand: pointer });
  const ria = await join('Ria', 0); // the desks are given in the order in which people came
  const kees = await join('Kees', 1);
  const anneke = await join('Anneke', 2);
  const bots: Bot[] = [];
  for (const [at, name] of BOTS.entries()) bots.push(await Bot.join(url, code, name, at + 3, compiled.level, habits));
  const teams = [bots.slice(0, 3), bots.slice(3)].map(team => new BotTeam(team, 60_000, random));
  const seatsOf = (names: string[]) => opener.view.people.filter(one => names.includes(one.name)).map(one => one.seat);
  await opener.makeTeams([seatsOf(['Ria', 'Kees', 'Anneke']), ...teams.map(team => team.bots.map(bot => bot.seat))]);
  await opener.start();
  await Promise.all([ria, kees, anneke].map(person => person.ready()));
  for (const bot of bots) bot.dropsAfter = Infinity;
  const playing = teams.map(team => team.play().catch(() => undefined));

  const { page: coach } = await newPage(testBed, 'coach');
  await coach.goto('/coach');
  await coach.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
  await coach.getByRole('button', { name: 'Log in' }).click();
  await coach.getByRole('heading', { name: 'Uw bijeenkomsten' }).waitFor();
  await coach.goto(`/coach/${id}`);
  await coach.getByRole('heading', { name: 'Hier is hulp nodig' }).waitFor();
  return {
    coach,
    people: { ria, kees, anneke },
    session: id,
    async end() {
      for (const bot of bots) await bot.leave();
      await opener.leave();
      void playing;
    },
  };
}
