import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { Incident } from '../../shared/protocol/rehearsal.ts';
import { Bot } from './Bot.ts';
import { letHappen, playingTeams, type Happened } from './incidents.ts';
import { mostDependentPuzzle } from './mostDependentPuzzle.ts';
import type { Habits } from './move.ts';
import { nameOf } from './names.ts';
import { paceAt, timesOfPeople } from './pace.ts';
import { seeded } from './random.ts';

/** The options of bots that join a session. */
export interface CrewOptions {
  url: string; // of the server, such as http://127.0.0.1:2567
  code: string; // of the session, as people type it
  level: CompiledLevel; // the session's: bots know its solutions
  teams: number;
  size: number; // bots per team, as they join in order
  speed: number; // 1: as fast as a person
  human?: boolean; // they take as long over each task as people do, by the level's minutes
  stuck?: boolean | (() => boolean); // while true, the first team does not touch a puzzle that everything else waits for, until a coach gives a hint on it
  signal?: AbortSignal; // the same as `stop()`
  seed?: number; // the same seed gives the same bots
  arriveMs?: number; // between two joins
  onFault?: (error: unknown) => void; // a bot could not continue: it was removed, or the server is gone
}

/** Bots that take part in a session. */
export interface BotCrew {
  seats: readonly string[]; // in order of joining: the first `size` form a team, and so on
  done: Promise<void>; // all have left: their game was closed, or they were stopped
  stop(): Promise<void>;
  /**
   * Lets something happen, in this team or (null) in the one to which the least happened; resolves with to whom. Null: it
   * cannot happen now.
   */
  letHappen(incident: Exclude<Incident, 'lineLost'>, team: string | null): Promise<Happened | null>;
}

/**
 * Lets `teams` times `size` bots join an existing session by its code, as people do: through the public API, without a
 * coach. They do some of the practice desk and wait until the coach makes the teams and starts; then each plays in its
 * team at its own pace: makes some wrong tries, asks, helps, chats, takes hints, drops out once and comes back. They stay
 * for the debrief, until the team is closed, `signal` aborts or `stop()` is called. Resolves when all have joined. Works
 * in the server's own process and in another one.
 */
export async function startBots(asked: CrewOptions): Promise<BotCrew> {
  const { url, code, level, teams, size, signal, arriveMs = 0, onFault = () => undefined } = asked;
  const random = seeded(asked.seed ?? 1);
  const hard = mostDependentPuzzle(level);
  const bots: Bot[] = [];
  let ended = signal?.aborted ?? false;
  let helped = false;
  const isHelped = (): boolean =>
    (helped ||= bots.some(bot => bot.view?.messages.some(message => message.act === 'hint' && message.puzzle === hard)));
  const isStuck = (bot: Bot): boolean =>
    !isHelped() && (typeof asked.stuck === 'function' ? asked.stuck() : (asked.stuck ?? false)) && bot.team === bots[0]!.team;
  const stop = async (): Promise<void> => {
    ended = true;
    await Promise.all(bots.map(bot => bot.leave().catch(() => undefined)));
  };

  const join = async (index: number): Promise<Bot> => {
    const habits: Habits = { random, pace: paceAt(asked.speed), ending: undefined, avoid: () => null };
    const bot = await Bot.join(url, code, nameOf(index), index, level, habits);
    habits.avoid = () => (isStuck(bot) ? hard : null);
    if (asked.human) habits.takes = puzzle => timesOfPeople(bot.team ?? '', asked.speed)(puzzle);
    bots.push(bot);
    return bot;
  };
  for (let index = 0; index < teams * size && !ended; index++) {
    await join(index);
    if (arriveMs) await wait(arriveMs);
  }
  for (let nth = 0; nth < teams && bots.length; nth++)
    bots[Math.min(bots.length - 1, nth * size + Math.floor(random() * size))]!.dropsAfter = 4 + Math.floor(random() * 6);
  signal?.addEventListener('abort', () => void stop(), { once: true });
  if (signal?.aborted) await stop();

  const life = async (bot: Bot): Promise<void> => {
    try {
      await bot.practise(() => ended);
      await bot.play(() => ended || bot.view?.phase === 'closed');
    } catch (error) {
      if (!ended) onFault(error);
    }
    await bot.leave().catch(() => undefined);
  };
  const seats = bots.map(bot => bot.seat);
  const done = Promise.all(bots.map(life)).then(() => undefined);
  const happened = new Map<string, number>(); // by team
  const comeLate = (): void =>
    void join(bots.length)
      .then(life)
      .catch(error => !ended && onFault(error)); // it waits at the door
  return {
    seats,
    done,
    stop,
    letHappen: async (incident, team) => {
      const playing = playingTeams(bots, happened);
      if (incident === 'late') {
        if (playing.size === 0) return null;
        comeLate();
        return { team: null, seat: null };
      }
      for (const [id, members] of playing) {
        if (team !== null && team !== id) continue;
        const shuffled = members.map(bot => ({ bot, at: random() })).toSorted((a, b) => a.at - b.at);
        const bot = await letHappen(
          incident,
          shuffled.map(one => one.bot),
          level,
        );
        if (!bot) continue;
        happened.set(id, (happened.get(id) ?? 0) + 1);
        return { team: id, seat: bot.seat };
      }
      return null;
    },
  };
}
