import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { Bot } from './Bot.ts';
import { BotCoach } from './BotCoach.ts';
import { BotTeam, type TeamResult } from './BotTeam.ts';
import { mostDependentPuzzle } from './mostDependentPuzzle.ts';
import type { Habits } from './move.ts';
import { nameOf } from './names.ts';
import type { BotOptions } from './options.ts';
import { paceAt } from './pace.ts';
import { seeded } from './random.ts';

const PATIENCE_MS = 300_000; // at speed 1, without any progress: then the team is stuck
const MIN_PATIENCE_MS = 20_000;
const MIN_MINUTES = 45; // of a session

/** The results of a session of bots, per team. */
export interface BotResult {
  code: string;
  teams: TeamResult[];
}

/** Creates a session and lets teams of bots play it to the end, or until they are stuck. */
export async function runBots(options: BotOptions, passphrase: string, level: CompiledLevel): Promise<BotResult> {
  const random = seeded(options.seed);
  const minutes = Math.max(MIN_MINUTES, Math.ceil(level.level.minutes));
  const coach = await BotCoach.open(options.url, passphrase, options.level, minutes);
  const patience = options.timeout ? options.timeout * 1000 : Math.max(MIN_PATIENCE_MS, PATIENCE_MS / options.speed);
  const teams: BotTeam[] = [];
  try {
    for (let nth = 0; nth < options.teams; nth++) {
      const avoid = options.stuck && nth === 0 ? mostDependentPuzzle(level) : null;
      const habits: Habits = { random, pace: paceAt(options.speed), ending: options.ending, avoid: () => avoid };
      const bots: Bot[] = [];
      for (let index = nth * options.size; index < (nth + 1) * options.size; index++)
        bots.push(await Bot.join(options.url, coach.session.code, nameOf(index), index, level, habits));
      teams.push(new BotTeam(bots, patience, random));
    }
    await Promise.all(teams.flatMap(team => team.bots.map(bot => bot.practise())));
    await coach.makeTeams(teams.map(team => team.bots.map(bot => bot.seat)));
    await coach.start();
    return { code: coach.session.code, teams: await Promise.all(teams.map(team => team.play())) };
  } finally {
    for (const bot of teams.flatMap(team => team.bots)) await bot.leave();
    await coach.leave();
  }
}
