import { isPlayed } from '../../shared/game/skippedPuzzles.ts';
import type { ReplayedEntry } from '../../shared/game/replay.ts';
import { isSolvedByTeam, puzzleStatus } from '../../shared/game/status.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel, CompiledPuzzle } from '../../shared/level/compiled.ts';
import { DIGCOMP_FRAMEWORK } from '../../shared/text/digcomp.ts';
import type { Language } from '../../shared/text/localised.ts';
import { activity, statement, uuidOf, type Activity, type Statement, type StatementContext } from './statement.ts';
import { PROGRESS } from './words.ts';

export interface StatementSource {
  game: string; // its pseudonym
  who: (seat: string) => string; // pseudonym of a person
  level: { id: string; compiled: CompiledLevel };
  walked: readonly ReplayedEntry[]; // journal entries, in order
  home: string;
  language: Language;
}

/**
 * The statements for these journal entries of a game: who started, what was opened, which tasks were finished, progress,
 * and the choice.
 */
export function statementsOf({ game, who, level: { id, compiled }, walked, home, language }: StatementSource): Statement[] {
  const base = `${home}/xapi/levels/${id}`;
  const context: StatementContext = {
    home,
    language,
    registration: uuidOf(`registration ${game}`),
    game: activity(base, 'game', compiled.level.title),
  };
  return walked.flatMap(one => addStatements({ ...context, who }, base, compiled, one));
}

function addStatements(
  context: StatementContext & Pick<StatementSource, 'who'>,
  base: string,
  level: CompiledLevel,
  { entry, state, events }: ReplayedEntry,
): Statement[] {
  const { seq, at } = entry;
  const say = (seat: string, key: string, given: Omit<Parameters<typeof statement>[1], 'key' | 'at' | 'who'>) =>
    statement(context, { key: `${seq} ${key}`, at, who: context.who(seat), ...given });
  const here = state.seats.filter(seat => !seat.left).map(seat => seat.id);
  const out: Statement[] = [];
  for (const event of events) {
    if (event.type === 'phase' && event.phase === 'briefing')
      out.push(...here.map(seat => say(seat, 'start', { verb: 'initialized', object: context.game })));
    if (event.type === 'tool.opened') {
      const tool = level.tools.get(event.tool)!;
      const object = activity(`${base}/tools/${tool.id}`, 'screen', tool.title);
      out.push(say(event.by, 'open', { verb: 'accessed', object }));
    }
    if (event.type === 'puzzle.solved' || event.type === 'puzzle.skipped') {
      const puzzle = level.puzzles.get(event.puzzle)!;
      if (!isPlayed(level, state, puzzle.id)) continue;
      const object = questActivity(base, puzzle);
      const solved = event.type === 'puzzle.solved';
      const result = solved ? { result: { success: true, completion: true } } : {};
      // What a coach solved is nobody's result.
      const doers = solved && !isSolvedByTeam(state, puzzle.id) ? [] : doersOf(puzzle, state, here);
      for (const seat of doers)
        out.push(say(seat, `${event.type} ${puzzle.id}`, { verb: solved ? 'completed' : 'skipped', object, ...result }));
      const progress = { extensions: { [PROGRESS]: progressOf(level, state) } };
      out.push(
        ...here.map(seat => say(seat, `progress ${puzzle.id}`, { verb: 'progressed', object: context.game, result: progress })),
      );
    }
    if (event.type === 'phase' && event.phase === 'reveal') {
      const { chosen } = state.choice;
      const final = level.puzzles.get(level.level.final)!;
      const choseThemselves = chosen !== null && isSolvedByTeam(state, final.id);
      const question = activity(`${base}/choice`, 'question', final.title);
      for (const seat of here) {
        if (choseThemselves) out.push(say(seat, 'choice', { verb: 'selected', object: question, result: { response: chosen } }));
        const result = { completion: true, success: choseThemselves };
        out.push(say(seat, 'end', { verb: 'completed', object: context.game, result }));
      }
    }
  }
  return out;
}

/** A task with the competences that the level lists. */
const questActivity = (base: string, puzzle: CompiledPuzzle): Activity =>
  activity(`${base}/puzzles/${puzzle.id}`, 'quest', puzzle.title, {
    [`${base}/extensions/${DIGCOMP_FRAMEWORK}`]: puzzle.digcomp,
    ...(puzzle.esco ? { [`${base}/extensions/esco`]: puzzle.esco } : {}),
  });

const doersOf = (puzzle: CompiledPuzzle, state: GameState, here: readonly string[]): readonly string[] =>
  puzzle.lead === 'all' ? here : [state.holds[puzzle.lead]!];

function progressOf(level: CompiledLevel, state: GameState): number {
  const played = [...level.puzzles.values()].filter(puzzle => !puzzle.until && isPlayed(level, state, puzzle.id));
  const done = played.filter(puzzle => ['solved', 'skipped'].includes(puzzleStatus(state, puzzle.id)));
  return Math.round((done.length / played.length) * 100) / 100;
}
