import type { CompiledLevel } from '../../level/compiled.ts';
import type { CoachDetail, CoachHint, CoachLogLine } from '../../protocol/coachDetail.ts';
import type { AnyToolView } from '../../protocol/view.ts';
import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { Language } from '../../text/localised.ts';
import type { LogWord } from '../../text/words.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isGiven } from '../people.ts';
import type { GameState } from '../state.ts';
import { partStatus } from '../status.ts';
import type { ProjectContext } from './context.ts';
import { coachFirstName, nameOf, viewerContext, speak, type ViewerContext } from './viewerContext.ts';
import { speakLogged } from './overview.ts';
import { toolViewer } from './tools.ts';

/** One team in detail, in the coach's language. What people keep private is left out. */
export function coachDetail(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): CoachDetail {
  const viewer = viewerContext(level, state, context, '', language);
  return {
    team: context.team.id,
    chat: chatLines(viewer),
    log: state.desk.log.map(line => ({
      id: line.id,
      at: line.at,
      atMs: line.atMs,
      kind: kindOf(line.what),
      ...(line.undone && { undone: true }),
      text: speakLogged(viewer, line.what, line.with),
      by: line.by === null ? null : line.by.startsWith('coach') ? coachFirstName(viewer, line.by) : nameOf(viewer, line.by),
    })),
    hints: [...level.puzzles.values()]
      .filter(puzzle => isPlayed(level, state, puzzle.id))
      .flatMap(one => hintsOf(viewer, one.id)),
    items: sharedTools(viewer),
  };
}

const CHAT_LINES = 200;

const chatLines = (viewer: ViewerContext): CoachDetail['chat'] =>
  viewer.state.chat
    .map((line, id) => ({
      id,
      seat: line.seat,
      name: nameOf(viewer, line.seat),
      text: line.removed ? '' : (viewer.context.texts.get(line.text) ?? ''),
      language: viewer.context.people.get(line.seat)?.language ?? FIRST_LANGUAGE,
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
  'clockChosen', // in logs of older games
  'clockChosenOn',
  'clockChosenOff',
  'timeAnswered', // in logs of older games
  'timeMore',
  'timeEnough',
  'assists',
]);

function kindOf(what: LogWord): CoachLogLine['kind'] {
  if (what === 'notYet' || what === 'solved' || what === 'solvedByCoach' || what === 'skipped') return what;
  if (what === 'lapsed' || what === 'endedByCoach') return 'stopped';
  if (/hint/i.test(what)) return 'hint';
  if (TALK.has(what)) return 'talk';
  if (what.startsWith('coach')) return 'coach';
  return PERSON.has(what) ? 'person' : 'game';
}

/** All prepared hints, so that a coach can read one before giving it. */
function hintsOf(viewer: ViewerContext, id: string): CoachHint[] {
  const { hints } = viewer.state.puzzles[id]!.context;
  return viewer.level.puzzles.get(id)!.steps.flatMap(step =>
    step.hints.map((hint, n) => {
      const at = hints[step.id]?.[n] ?? null;
      const own = viewer.state.desk.private.filter(one => one.puzzle === id && one.step === step.id && one.number === n + 1);
      return {
        puzzle: id,
        step: step.id,
        number: n + 1,
        text: speak(viewer, hint),
        given: at !== null,
        to: own.map(one => one.seat),
        at,
      };
    }),
  );
}

/** The tools that everybody uses, in their current state: board, dossier, vote. Read-only here. */
function sharedTools(viewer: ViewerContext): AnyToolView[] {
  const { level, state } = viewer;
  if (state.phase === 'briefing') return [];
  const items = new Set([...level.items.keys()].filter(item => isGiven(level, state, item)));
  return [...level.tools.values()].flatMap(tool => {
    const names = Object.keys(tool.parts).filter(
      name => tool.parts[name] === 'all' && partStatus(level, state, `${tool.id}.${name}`) !== 'hidden',
    );
    if (!names.length) return [];
    const part = (name: string) => {
      const done = partStatus(level, state, `${tool.id}.${name}`) === 'readable';
      const view = tool.rules.project(tool.content, state.tools[tool.id]!, name, toolViewer(viewer, items, done));
      return { usable: false, done, view };
    };
    const parts = Object.fromEntries(names.map(name => [name, part(name)]));
    const title = tool.title[viewer.language];
    return [{ id: tool.id, kind: tool.kind, title, mine: false, role: null, parts, takenOver: null } as unknown as AnyToolView];
  });
}
