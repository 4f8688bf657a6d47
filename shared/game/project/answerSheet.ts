import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import { packsBySize } from '../../level/teamSizes.ts';
import type { AnswerSheet } from '../../protocol/answerSheet.ts';
import { competenceName } from '../../text/competences.ts';
import { capitalise } from '../../text/lists.ts';
import type { Language, LocalisedText } from '../../text/localised.ts';
import { words } from '../../text/words.ts';
import { describeAct } from '../../tools/describe.ts';
import { newGame } from '../start.ts';
import type { GameState } from '../state.ts';
import { openEyes, speak, type Eyes } from './eyes.ts';
import { rolesOf, roleTitle } from './roles.ts';

/** Everything a coach wants to look up during a game, in plain words. Pure; the same for every team of that size. */
export function answerSheet(level: CompiledLevel, size: 3 | 4 | 5, language: Language): AnswerSheet {
  const seats = packsBySize(level, size).map((_, i) => `s${i + 1}`);
  const state = newGame(level, { type: 'game.start', by: 'clock', minutes: null, seats, seed: 0 });
  const eyes = openEyes(level, state, emptyContext, '', language);
  const off = new Set(level.level.off[String(size) as '3' | '4' | '5'] ?? []);
  const played = [...level.puzzles.values()].filter(puzzle => !off.has(puzzle.id));
  return {
    puzzles: played.map(puzzle => answerPuzzle(eyes, puzzle)),
    roles: state.seats.map(seat => ({
      role: roleTitle(rolesOf(level, state, seat), language),
      packs: played.filter(puzzle => seat.own.includes(puzzle.lead)).map(puzzle => puzzle.title[language]), // by their tasks
    })),
  };
}

const emptyContext = { team: { id: '', name: '' }, people: new Map(), texts: new Map(), now: 0, rate: 1 };

function answerPuzzle(eyes: Eyes, puzzle: CompiledPuzzle): AnswerSheet['puzzles'][number] {
  const { language, level } = eyes;
  return {
    id: puzzle.id,
    title: puzzle.title[language],
    minutes: puzzle.minutes,
    competences: puzzle.digcomp.map(id => competenceName(id)[language]),
    leader: puzzle.lead === 'all' ? capitalise(words.everybody[language]) : roleOfPack(eyes, puzzle.lead),
    answer: puzzle.steps.flatMap(step => answerOf(eyes, step)).filter((line, at, all) => line !== all[at - 1]), // also over steps
    information: puzzle.info.map(id => {
      const item = level.items.get(id)!;
      return {
        role: roleOfPack(eyes, item.pack),
        item: item.name[language],
        sentences: item.sentences.map(sentence => plain(eyes, sentence)),
      };
    }),
    hints: puzzle.steps.flatMap((step, at) =>
      step.hints.length
        ? [{ number: at + 1, step: step.goal ? plain(eyes, step.goal) : '', texts: step.hints.map(hint => plain(eyes, hint)) }]
        : [],
    ),
    aha: puzzle.aha ? plain(eyes, puzzle.aha) : null,
    debrief: puzzle.debrief ? plain(eyes, puzzle.debrief) : null,
  };
}

/** "Zoeker (Netwerk): Moet erin: planning". What all do says so; what is done twice is said once. */
function answerOf(eyes: Eyes, step: CompiledStep): string[] {
  const lines = step.solution.flatMap(act => {
    const tool = eyes.level.tools.get(act.tool)!;
    const action = tool.rules.action.parse(act.action);
    const said = describeAct(tool.kind, tool.content, action);
    if (!said) return [];
    const owner = tool.parts[tool.rules.partOf(tool.content, action)] ?? 'all';
    const isAll = act.everybody || owner === 'all';
    const who = isAll ? capitalise(words.everybody[eyes.language]) : roleOfPack(eyes, owner);
    return [`${who}, ${tool.title[eyes.language]}: ${plain(eyes, said)}`];
  });
  return [...new Set(lines)];
}

/** The role of a team of this size that holds a pack. */
function roleOfPack({ level, state, language }: Eyes, pack: string): string {
  const seat = state.seats.find(one => one.own.includes(pack));
  return seat ? roleTitle(rolesOf(level, state as GameState, seat).slice(0, 1), language) : pack;
}

/** A text without names of people: who is meant is said by role, what only play knows is left as dots. */
function plain(eyes: Eyes, text: LocalisedText): string {
  return speak(eyes, text)
    .replaceAll(/ \(\)/g, '')
    .replaceAll(/\{[^}]*\}/g, '…');
}
