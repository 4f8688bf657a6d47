import type { CompiledLevel } from '../../level/compiled.ts';
import type { CoachDetail, CoachHint, CoachLogLine } from '../../protocol/coachDetail.ts';
import type { AnyToolView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { Language } from '../../text/localised.ts';
import type { LogWord } from '../../text/logWords.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isGiven } from '../people.ts';
import type { GameState } from '../state.ts';
import { partStatus } from '../status.ts';
import type { ProjectContext } from './context.ts';
import { coachFirstName, nameOf, openEyes, speak, type Eyes } from './eyes.ts';
import { speakLogged } from './overview.ts';
import { viewerOf } from './tools.ts';

/** One team from nearby, in the coach's language. What a person keeps for themselves is not in it. */
export function coachDetail(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): CoachDetail {
  const eyes = openEyes(level, state, context, '', language);
  return {
    team: context.team.id,
    chat: chatLines(eyes),
    log: state.desk.log.map(line => ({
      id: line.id,
      at: line.at,
      atMs: line.atMs,
      kind: kindOf(line.what),
      text: speakLogged(eyes, line.what, line.with),
      by: line.by === null ? null : line.by.startsWith('coach') ? coachFirstName(eyes, line.by) : nameOf(eyes, line.by),
    })),
    hints: [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id)).flatMap(one => hintsOf(eyes, one.id)),
    items: sharedTools(eyes),
  };
}

const CHAT_LINES = 200;

const chatLines = (eyes: Eyes): CoachDetail['chat'] =>
  eyes.state.chat
    .map((line, id) => ({
      id,
      seat: line.seat,
      name: nameOf(eyes, line.seat),
      text: line.removed ? '' : (eyes.context.texts.get(line.text) ?? ''),
      language: eyes.context.people.get(line.seat)?.language ?? FIRST_LANGUAGE,
      atMs: line.at,
      removed: line.removed ?? false,
    }))
    .slice(-CHAT_LINES);

const TALK: ReadonlySet<LogWord> = new Set(['asked', 'answered', 'thanked', 'chatted', 'looked', 'coachChatRemove']);
const PERSON: ReadonlySet<LogWord> = new Set([
  'away',
  'back',
  'joined',
  'left',
  'handUp',
  'handUpFor',
  'handDown',
  'ready',
  'assists',
]);

function kindOf(what: LogWord): CoachLogLine['kind'] {
  if (what === 'notYet') return 'notYet';
  if (/hint/i.test(what)) return 'hint';
  if (TALK.has(what)) return 'talk';
  if (what.startsWith('coach')) return 'coach';
  return PERSON.has(what) ? 'person' : 'game';
}

/** Every prepared hint, so that a coach reads it before giving it. */
function hintsOf(eyes: Eyes, id: string): CoachHint[] {
  const { hints } = eyes.state.puzzles[id]!.context;
  return eyes.level.puzzles.get(id)!.steps.flatMap(step =>
    step.hints.map((hint, n) => {
      const at = hints[step.id]?.[n] ?? null;
      const own = eyes.state.desk.private.filter(one => one.puzzle === id && one.step === step.id && one.number === n + 1);
      return {
        puzzle: id,
        step: step.id,
        number: n + 1,
        text: speak(eyes, hint),
        given: at !== null,
        to: own.map(one => one.seat),
        at,
      };
    }),
  );
}

/** The tools that everybody uses, as they stand now: the board, the dossier, the vote. Nobody can act in them here. */
function sharedTools(eyes: Eyes): AnyToolView[] {
  const { level, state } = eyes;
  if (state.phase === 'briefing') return [];
  const items = new Set([...level.items.keys()].filter(item => isGiven(level, state, item)));
  return [...level.tools.values()].flatMap(tool => {
    const names = Object.keys(tool.parts).filter(
      name => tool.parts[name] === 'all' && partStatus(level, state, `${tool.id}.${name}`) !== 'hidden',
    );
    if (!names.length) return [];
    const part = (name: string) => {
      const done = partStatus(level, state, `${tool.id}.${name}`) === 'readable';
      const view = tool.rules.project(tool.content, state.tools[tool.id]!, name, viewerOf(eyes, items, done));
      return { usable: false, done, view };
    };
    const parts = Object.fromEntries(names.map(name => [name, part(name)]));
    const title = tool.title[eyes.language];
    return [{ id: tool.id, kind: tool.kind, title, mine: false, role: null, parts, takenOver: null } as unknown as AnyToolView];
  });
}
