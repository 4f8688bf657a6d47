import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import { packsBySize } from '../../level/teamSizes.ts';
import type { AnswerSheet } from '../../protocol/answerSheet.ts';
import { competenceName } from '../../text/digcomp.ts';
import { capitalise } from '../../text/lists.ts';
import type { Language, LocalisedText } from '../../text/localised.ts';
import { sayPhrase } from '../../text/say.ts';
import type { Words } from '../../text/words.ts';
import { newGame } from '../start.ts';
import type { GameState } from '../state.ts';
import { fill, readerFor, viewerContext, speak, word, type ViewerContext } from './viewerContext.ts';
import { rolesOf, roleTitle } from './roles.ts';

/** Everything a coach may want to look up during a game, in plain words. Pure, and the same for every team of that size. */
export function answerSheet(level: CompiledLevel, size: 3 | 4 | 5, language: Language, words: Words): AnswerSheet {
  const seats = packsBySize(level, size).map((_, i) => `s${i + 1}`);
  const state = newGame(level, { type: 'game.start', by: 'clock', minutes: null, seats, seed: 0 });
  const viewer = viewerContext(level, state, { ...EMPTY, words }, '', language);
  const off = new Set(level.level.off[String(size) as '3' | '4' | '5'] ?? []);
  const played = [...level.puzzles.values()].filter(puzzle => !off.has(puzzle.id));
  return {
    puzzles: played.map(puzzle => answerPuzzle(viewer, puzzle)),
    roles: state.seats.map(seat => ({
      role: roleTitle(readerFor(viewer), rolesOf(level, state, seat)),
      packs: played.filter(puzzle => seat.own.includes(puzzle.lead)).map(puzzle => puzzle.title[language]), // by their tasks
    })),
  };
}

const EMPTY = { team: { id: '', name: '' }, people: new Map(), texts: new Map(), now: 0, rate: 1 };

function answerPuzzle(viewer: ViewerContext, puzzle: CompiledPuzzle): AnswerSheet['puzzles'][number] {
  const { language, level } = viewer;
  return {
    id: puzzle.id,
    title: puzzle.title[language],
    minutes: puzzle.minutes,
    competences: puzzle.digcomp.map(id => competenceName(readerFor(viewer).say, id)),
    leader: puzzle.lead === 'all' ? capitalise(word(viewer, 'server.game.everybody')) : roleOfPack(viewer, puzzle.lead),
    answer: puzzle.steps.flatMap(step => answerOf(viewer, step)).filter((line, at, all) => line !== all[at - 1]), // also across steps
    information: puzzle.info.map(id => {
      const item = level.items.get(id)!;
      return {
        role: roleOfPack(viewer, item.pack),
        item: item.name[language],
        sentences: item.sentences.map(sentence => sayImpersonally(viewer, sentence)),
      };
    }),
    hints: puzzle.steps.flatMap((step, at) =>
      step.hints.length
        ? [
            {
              number: at + 1,
              step: step.goal ? sayImpersonally(viewer, step.goal) : '',
              texts: step.hints.map(hint => sayImpersonally(viewer, hint)),
            },
          ]
        : [],
    ),
    aha: puzzle.aha ? sayImpersonally(viewer, puzzle.aha) : null,
    debrief: puzzle.debrief ? sayImpersonally(viewer, puzzle.debrief) : null,
  };
}

/** "Zoeker (Netwerk): Moet erin: planning". Says so where everybody does it; repeated lines are listed once. */
function answerOf(viewer: ViewerContext, step: CompiledStep): string[] {
  const lines = step.solution.flatMap(act => {
    const tool = viewer.level.tools.get(act.tool)!;
    const action = tool.rules.action.parse(act.action);
    const said = tool.rules.describe(tool.content, action);
    if (!said) return [];
    const owner = tool.parts[tool.rules.partOf(tool.content, action)] ?? 'all';
    const isAll = act.everybody || owner === 'all';
    const who = isAll ? capitalise(word(viewer, 'server.game.everybody')) : roleOfPack(viewer, owner);
    return [`${who}, ${tool.title[viewer.language]}: ${withoutNames(fill(viewer, sayPhrase(readerFor(viewer), said)))}`];
  });
  return [...new Set(lines)];
}

/** The role that holds a pack in a team of this size. */
function roleOfPack(viewer: ViewerContext, pack: string): string {
  const { level, state } = viewer;
  const seat = state.seats.find(one => one.own.includes(pack));
  return seat ? roleTitle(readerFor(viewer), rolesOf(level, state as GameState, seat).slice(0, 1)) : pack;
}

/** A text without names of people: roles stand for people, and dots for what only play can tell. */
const sayImpersonally = (viewer: ViewerContext, text: LocalisedText): string => withoutNames(speak(viewer, text));
const withoutNames = (said: string): string => said.replaceAll(/ \(\)/g, '').replaceAll(/\{[^}]*\}/g, '…');
