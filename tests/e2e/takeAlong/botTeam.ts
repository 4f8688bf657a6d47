import { resolve } from 'node:path';
import { Bot } from '../../../server/bots/Bot.ts';
import { BotTeam } from '../../../server/bots/BotTeam.ts';
import type { Habits } from '../../../server/bots/move.ts';
import { nameOf } from '../../../server/bots/names.ts';
import { paceAt } from '../../../server/bots/pace.ts';
import { seeded } from '../../../server/bots/random.ts';
import { readLevelSource } from '../../../server/levels/readLevelSource.ts';
import { compileLevel } from '../../../shared/level/compile.ts';
import type { CoachLine } from './CoachLine.ts';

const PATIENCE_MS = 60_000;
const SPEED = 200;

function company() {
  const compiled = compileLevel(readLevelSource(resolve('levels/de-lege-stoel')));
  if ('issues' in compiled) throw new Error('the level has mistakes');
  const random = seeded(3);
  const habits: Habits = { random, pace: paceAt(SPEED), ending: undefined, avoid: () => null };
  return { level: compiled.level, habits, random };
}

/** A team of four that plays the whole game at speed; `played` resolves with how far it came. */
export async function botTeam(coach: CoachLine) {
  const { level, habits, random } = company();
  const bots: Bot[] = [];
  for (let nth = 0; nth < 4; nth++) bots.push(await Bot.join(coach.url, coach.session.code, nameOf(nth), nth, level, habits));
  const team = new BotTeam(bots, PATIENCE_MS, random);
  const id = await coach.team(bots.map(bot => bot.seat));
  const played = team.play().finally(() => Promise.all(bots.map(bot => bot.leave())));
  return { id, played };
}

/** One more person at a team of real people, who plays along until told to stop. */
export async function aloneBot(coach: CoachLine) {
  const { level, habits } = company();
  const bot = await Bot.join(coach.url, coach.session.code, 'Kees', 8, level, habits);
  let ended = false;
  const played = bot.play(() => ended).then(() => bot.leave());
  return {
    seat: bot.seat,
    stop: () => {
      ended = true;
      return played;
    },
  };
}
