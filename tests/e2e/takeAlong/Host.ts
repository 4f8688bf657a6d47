import { Bot } from '../../../server/bots/Bot.ts';
import { BotCoach } from '../../../server/bots/BotCoach.ts';
import { BotTeam } from '../../../server/bots/BotTeam.ts';
import type { Habits } from '../../../server/bots/move.ts';
import { nameOf } from '../../../server/bots/names.ts';
import { paceAt } from '../../../server/bots/pace.ts';
import { seeded } from '../../../server/bots/random.ts';
import { readLevelSource } from '../../../server/levels/readLevelSource.ts';
import { compileLevel } from '../../../shared/level/compile.ts';
import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import { PASSPHRASE } from '../../support/server.ts';

const LEVEL = 'de-lege-stoel';
const PATIENCE_MS = 20_000; // without any progress
const SPEED = 60;

function forBots() {
  const compiled = compileLevel(readLevelSource(`levels/${LEVEL}`));
  if ('issues' in compiled) throw new Error('the level has mistakes');
  const random = seeded(3);
  const habits: Habits = { random, pace: paceAt(SPEED), ending: undefined, avoid: () => null };
  return { level: compiled.level, habits, random };
}

/** A coach without a browser, for what would take minutes by hand. */
export class Host {
  readonly coach: BotCoach;
  readonly url: string;
  readonly code: string;
  readonly session: string;

  private constructor(url: string, coach: BotCoach) {
    this.url = url;
    this.coach = coach;
    this.code = coach.session.code;
    this.session = coach.session.id;
  }

  static async open(url: string, name: string): Promise<Host> {
    return new Host(url, await BotCoach.open(url, PASSPHRASE, LEVEL, 60, name));
  }

  async start(seats: readonly string[]): Promise<string> {
    const [team] = await this.coach.makeTeams([seats]);
    await this.coach.must({ type: 'start', team: team! });
    return team!;
  }

  act(team: string, command: CoachTeamCommand): Promise<void> {
    return this.coach.must({ type: 'team', team, command });
  }

  /** Starts a team of four bots that plays the whole game fast; `played` resolves with how far it got. */
  async botTeam() {
    const { level, habits, random } = forBots();
    const bots: Bot[] = [];
    for (let nth = 0; nth < 4; nth++) bots.push(await Bot.join(this.url, this.code, nameOf(nth), nth, level, habits));
    const team = new BotTeam(bots, PATIENCE_MS, random);
    const id = await this.start(bots.map(bot => bot.seat));
    const played = team.play().finally(() => Promise.all(bots.map(bot => bot.leave())));
    return { id, bots, played };
  }

  /** Adds a bot to a team of real people, which plays along until stopped. */
  async botBeside(name: string) {
    const { level, habits } = forBots();
    const bot = await Bot.join(this.url, this.code, name, 8, level, habits);
    let ended = false;
    let played = Promise.resolve();
    return {
      seat: bot.seat,
      play: () => void (played = bot.play(() => ended).then(() => bot.leave())),
      stop: () => {
        ended = true;
        return played;
      },
    };
  }
}
