import type { CompiledLevel } from '../level/compiled.ts';
import type { CoachTeamCommand } from '../protocol/coachCommand.ts';
import type { PlayerCommand } from '../protocol/command.ts';
import type { GameCommand } from './command.ts';
import type { GameState } from './state.ts';

/** Something the game keeps private to one person: the feeling, a tap per puzzle, a page per notebook. */
export type PrivateEntry = 'feeling' | `tap ${string}` | `note ${string}`;
/** Private entries of a seat that another device wrote: the current device does not get to see them. */
export type SealedEntries = ReadonlySet<PrivateEntry>;

/** Which private entry a command writes; null: none. */
export function privateEntryOf(
  level: CompiledLevel,
  command: GameCommand | PlayerCommand | CoachTeamCommand,
): PrivateEntry | null {
  if (command.type === 'feeling') return 'feeling';
  if (command.type === 'own.tap') return `tap ${command.puzzle}`;
  if (command.type !== 'tool.act' || command.action.type !== 'write') return null;
  return level.tools.get(command.tool)?.kind === 'notebook' ? `note ${command.tool}` : null;
}

/** Every private entry that a game of this level can hold for one person. */
export const allPrivateEntries = (level: CompiledLevel): PrivateEntry[] => [
  'feeling',
  ...[...level.puzzles.keys()].map(id => `tap ${id}` as const),
  ...[...level.tools.values()].flatMap(({ id, kind }) => (kind === 'notebook' ? [`note ${id}` as const] : [])),
];

/** Whether a command would show others an entry that is sealed for the device that sends it. */
export function wouldShowSealed(
  level: CompiledLevel,
  state: GameState,
  seat: string,
  command: PlayerCommand,
  sealed: SealedEntries,
): boolean {
  const isSealed = (word: PrivateEntry): boolean => sealed.has(word) && hasEntry(state, seat, word);
  if (command.type === 'tool.act') return command.action.type === 'share' && isSealed(`note ${command.tool}`);
  if (command.type !== 'share' || !command.on) return false;
  const of = { feeling: 'feeling', taps: 'tap ', sentence: 'note ' }[command.what];
  return allPrivateEntries(level).some(word => word.startsWith(of) && isSealed(word));
}

function hasEntry(state: GameState, seat: string, word: PrivateEntry): boolean {
  if (word === 'feeling') return state.debrief.feelings[seat] !== undefined;
  const id = word.slice(word.indexOf(' ') + 1);
  if (word.startsWith('tap ')) return state.own?.[seat]?.taps[id] !== undefined;
  const { pages } = (state.tools[id] ?? {}) as { pages?: Record<string, { text: string }> };
  return !!pages?.[seat]?.text;
}
