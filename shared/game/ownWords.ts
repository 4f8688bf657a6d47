import type { CompiledLevel } from '../level/compiled.ts';
import type { CoachTeamCommand } from '../protocol/coachCommand.ts';
import type { PlayerCommand } from '../protocol/command.ts';
import type { GameCommand } from './command.ts';
import type { GameState } from './state.ts';

/** What the game keeps for one person's own eyes: the feeling, a tap per puzzle, a page per notebook. */
export type OwnWord = 'feeling' | `tap ${string}` | `note ${string}`;
/** What stands on a seat from another device than the one that looks: it is not shown there. */
export type Sealed = ReadonlySet<OwnWord>;

/** Which of these a command writes; null: none. */
export function ownWordOf(level: CompiledLevel, command: GameCommand | PlayerCommand | CoachTeamCommand): OwnWord | null {
  if (command.type === 'feeling') return 'feeling';
  if (command.type === 'own.tap') return `tap ${command.puzzle}`;
  if (command.type !== 'tool.act' || command.action.type !== 'write') return null;
  return level.tools.get(command.tool)?.kind === 'notebook' ? `note ${command.tool}` : null;
}

/** All that a level can keep of a person. */
export const allOwnWords = (level: CompiledLevel): OwnWord[] => [
  'feeling',
  ...[...level.puzzles.keys()].map(id => `tap ${id}` as const),
  ...[...level.tools.values()].flatMap(({ id, kind }) => (kind === 'notebook' ? [`note ${id}` as const] : [])),
];

/** Whether a command would show others what is sealed for the device that gives it. */
export function showsSealed(
  level: CompiledLevel,
  state: GameState,
  seat: string,
  command: PlayerCommand,
  sealed: Sealed,
): boolean {
  const isSealed = (word: OwnWord): boolean => sealed.has(word) && holds(state, seat, word);
  if (command.type === 'tool.act') return command.action.type === 'share' && isSealed(`note ${command.tool}`);
  if (command.type !== 'share' || !command.on) return false;
  const of = { feeling: 'feeling', taps: 'tap ', sentence: 'note ' }[command.what];
  return allOwnWords(level).some(word => word.startsWith(of) && isSealed(word));
}

function holds(state: GameState, seat: string, word: OwnWord): boolean {
  if (word === 'feeling') return state.debrief.feelings[seat] !== undefined;
  const id = word.slice(word.indexOf(' ') + 1);
  if (word.startsWith('tap ')) return state.own?.[seat]?.taps[id] !== undefined;
  const { pages } = (state.tools[id] ?? {}) as { pages?: Record<string, { text: string }> };
  return !!pages?.[seat]?.text;
}
