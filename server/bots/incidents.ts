import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { Incident } from '../../shared/protocol/rehearsal.ts';
import { readerIn } from '../texts/words.ts';
import type { Bot } from './Bot.ts';

/** An incident that bots can bring about: all but what happens to the coach. */
export type BotIncident = Exclude<Incident, 'lineLost' | 'late'>;

/** To whom it happened. */
export interface Happened {
  team: string | null; // null: to somebody who is at the door
  seat: string | null;
}

const MINUTE_MS = 60_000; // real time, as the coach's: also of bots that play faster
const AWAY_MS = 3 * MINUTE_MS;
const SILENT_MS = 8 * MINUTE_MS; // without a word of the coach

/** Lets something happen in a team whose members are these bots. Null: it cannot happen there now. */
export async function letHappen(incident: BotIncident, members: readonly Bot[], level: CompiledLevel): Promise<Bot | null> {
  switch (incident) {
    case 'hand':
      await members[0]!.raiseHand();
      return members[0]!;
    case 'tries':
      return members.find(bot => bot.insist()) ?? null;
    case 'away':
      members[0]!.loseConnection(AWAY_MS);
      return members[0]!;
    case 'quiet':
      members[0]!.fallSilent(SILENT_MS);
      return members[0]!;
    case 'quarrel':
      return quarrel(members, level);
  }
}

/** Two do not agree: they say so in the chat, fall silent, and will vote for something else than the others. */
async function quarrel([first, second]: readonly Bot[], level: CompiledLevel): Promise<Bot | null> {
  if (!first || !second) return null;
  const say = (bot: Bot, line: 'mine' | 'unheard' | 'enough') =>
    bot.say(readerIn(bot.view!.me.language).say(`server.bots.quarrel.${line}`));
  await say(first, 'mine');
  await say(second, 'unheard');
  await say(first, 'enough');
  const vote = votes(level)[0];
  if (vote?.second) for (const bot of [first, second]) bot.prefer(vote.second);
  for (const bot of [first, second]) bot.fallSilent(SILENT_MS);
  return first;
}

/** The votes in a level's solution. */
const votes = (level: CompiledLevel): { first?: string; second?: string }[] =>
  [...level.puzzles.values()]
    .flatMap(({ steps }) => steps.flatMap(({ solution }) => solution))
    .filter(({ action }) => action.type === 'vote')
    .map(({ action }) => action as { first?: string; second?: string });

/** The bots of each team that plays, those first to whom the least happened. */
export function playingTeams(bots: readonly Bot[], happened: ReadonlyMap<string, number>): Map<string, Bot[]> {
  const playing = bots.filter(bot => bot.team !== null && bot.view?.phase === 'playing' && bot.isConnected);
  const teams = Map.groupBy(playing, bot => bot.team!);
  const often = (team: string): number => happened.get(team) ?? 0;
  return new Map([...teams].toSorted(([a], [b]) => often(a) - often(b)));
}
