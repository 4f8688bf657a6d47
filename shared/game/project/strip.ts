import type { CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import type { StripView } from '../../protocol/view.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { infoHolders, possibleLookers, mayRead, presentPeople, seatOf } from '../people.ts';
import type { AskState } from '../state.ts';
import { isOver, openSteps, puzzleStatus, stepStatus } from '../status.ts';
import { itemName, listed, viewerSeat, speak, titleOf, whoIs, word, type ViewerContext } from './viewerContext.ts';
import { isLead } from './puzzles.ts';
import { mayActIn, visibleParts } from './tools.ts';

type StripOrNone = StripView | null;

/** "Wat moet ik nu doen?": one sentence that says what to do now, and the button that leads there. */
export function projectStrip(viewer: ViewerContext): StripView {
  const { phase } = viewer.state;
  if (phase === 'briefing') return { kind: 'waiting', text: word(viewer, 'server.game.strip.briefing'), go: null };
  if (phase === 'paused') return { kind: 'waiting', text: word(viewer, 'server.phrases.paused'), go: null };
  if (phase === 'deciding') return { kind: 'waiting', text: word(viewer, 'server.game.strip.deciding'), go: null };
  if (phase === 'reveal' && viewer.state.desk.held)
    return { kind: 'waiting', text: word(viewer, 'server.game.strip.revealHeld'), go: null };
  if (phase !== 'playing') return { kind: 'done', text: word(viewer, 'server.game.strip.ended'), go: null };
  return (
    look(viewer) ??
    asked(viewer) ??
    ownStep(viewer) ??
    ownPuzzle(viewer) ??
    waiting(viewer) ??
    assisting(viewer) ??
    locked(viewer) ??
    helpOthers(viewer)
  );
}

const toTool = (viewer: ViewerContext, step: CompiledStep | undefined): StripView['go'] => {
  const part = step?.opens.find(name => {
    const [tool, rest] = name.split('.') as [string, string];
    return (
      visibleParts(viewer, viewer.level.tools.get(tool)!).includes(rest) && (mayActIn(viewer, name) || step.opens.length === 1)
    );
  });
  const shown = part ?? step?.opens.find(name => visibleParts(viewer, viewer.level.tools.get(name.split('.')[0]!)!).length);
  return shown ? { to: 'tool', tool: shown.split('.')[0]! } : null;
};

/** A colleague asks this person for a second look. */
function look(viewer: ViewerContext): StripOrNone {
  for (const { puzzle, step } of openSteps(viewer.level, viewer.state)) {
    if (stepStatus(viewer.state, puzzle.id, step.id) !== 'looking') continue;
    const { by } = viewer.state.puzzles[puzzle.id]!.context.looking[step.id]!;
    if (!possibleLookers(viewer.level, viewer.state, puzzle, by).includes(viewer.seat)) continue;
    return {
      kind: 'look',
      text: word(viewer, 'server.game.strip.look', { who: whoIs(viewer, by), task: titleOf(viewer, puzzle.id) }),
      go: toTool(viewer, step),
    };
  }
  return null;
}

const isWaiting = (viewer: ViewerContext, ask: AskState): boolean => !ask.sentences.length && !isOver(viewer.state, ask.puzzle);

/** A colleague asked this person, who has information. Those who can only offer help find the question among the messages. */
function asked(viewer: ViewerContext): StripOrNone {
  for (const ask of viewer.state.asks) {
    if (ask.to !== viewer.seat || !isWaiting(viewer, ask)) continue;
    const { info } = viewer.level.puzzles.get(ask.puzzle)!;
    const items = info.filter(item => mayRead(viewer.level, viewer.state, viewer.seat, item)).map(item => itemName(viewer, item));
    if (!items.length) continue;
    const given = { who: whoIs(viewer, ask.by), task: titleOf(viewer, ask.puzzle), items: listed(viewer, items) };
    return { kind: 'asked', text: word(viewer, 'server.game.strip.asked', given), go: { to: 'ask', ask: ask.id } };
  }
  return null;
}

/** An open step with a sentence for the holders of its parts. */
function ownStep(viewer: ViewerContext): StripOrNone {
  for (const { puzzle, step } of openSteps(viewer.level, viewer.state)) {
    if (puzzle.until || !step.strip || !isSpokenTo(viewer, puzzle, step) || isAsking(viewer, puzzle)) continue;
    return lookFirst(viewer, puzzle, step) ?? { kind: 'step', text: speak(viewer, step.strip), go: toTool(viewer, step) };
  }
  return null;
}

/** If a colleague also holds a part of the step, its sentence is for the colleague; the lead keeps the puzzle's own. */
function isSpokenTo(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep): boolean {
  const mine = step.opens.filter(part => mayActIn(viewer, part));
  const leading = puzzle.lead !== 'all' && isLead(viewer, puzzle) && puzzle.strip;
  return leading ? mine.length === step.opens.length : mine.length > 0;
}

/** A puzzle that this person leads, or that all do together. One about which their question is unanswered comes last. */
function ownPuzzle(viewer: ViewerContext): StripOrNone {
  const own = [...viewer.level.puzzles.values()].filter(
    puzzle => puzzleStatus(viewer.state, puzzle.id) === 'open' && isLead(viewer, puzzle),
  );
  const puzzle = own.find(one => one.strip && !one.until && !isAsking(viewer, one)); // fillers have their own place: "Tussendoor"
  if (!puzzle) return null;
  const step = openSteps(viewer.level, viewer.state).find(one => one.puzzle === puzzle)?.step;
  const kind = puzzle.lead === 'all' ? 'together' : 'lead';
  return (step && lookFirst(viewer, puzzle, step)) ?? { kind, text: speak(viewer, puzzle.strip!), go: toTool(viewer, step) };
}

/** This person's own check waits for a colleague's second look. */
function lookFirst(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep): StripOrNone {
  if (stepStatus(viewer.state, puzzle.id, step.id) !== 'looking') return null;
  const { by } = viewer.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  const [other] = possibleLookers(viewer.level, viewer.state, puzzle, by);
  if (by !== viewer.seat || other === undefined) return null;
  return {
    kind: 'look',
    text: word(viewer, 'server.game.strip.looking', { who: whoIs(viewer, other) }),
    go: toTool(viewer, step),
  };
}

const myQuestion = (viewer: ViewerContext, puzzle: string): AskState | undefined =>
  viewer.state.asks.find(ask => {
    if (ask.by !== viewer.seat || ask.puzzle !== puzzle || !isWaiting(viewer, ask)) return false;
    const holders = infoHolders(viewer.level, viewer.state, viewer.level.puzzles.get(puzzle)!);
    return holders.has(ask.to) && presentPeople(viewer.state).includes(ask.to);
  });
const isAsking = (viewer: ViewerContext, puzzle: CompiledPuzzle): boolean =>
  puzzle.lead !== 'all' && myQuestion(viewer, puzzle.id) !== undefined;

/** "Tussendoor": an open filler, else the notebook with the person's own sentence. */
function fillerTask(viewer: ViewerContext): StripView['go'] {
  const filler = openSteps(viewer.level, viewer.state).find(({ puzzle }) => puzzle.until);
  if (filler) return toTool(viewer, filler.step);
  const notebook = [...viewer.level.tools.values()].find(tool => tool.kind === 'notebook' && visibleParts(viewer, tool).length);
  return notebook ? { to: 'tool', tool: notebook.id } : null;
}

function waiting(viewer: ViewerContext): StripOrNone {
  for (const puzzle of viewer.level.puzzles.values()) {
    const question = isLead(viewer, puzzle) ? myQuestion(viewer, puzzle.id) : undefined;
    if (!question) continue;
    const go = fillerTask(viewer);
    return {
      kind: 'waiting',
      text: word(viewer, go ? 'server.game.strip.waiting' : 'server.game.strip.waitingPlain', {
        who: whoIs(viewer, question.to),
      }),
      go,
    };
  }
  return null;
}

function assisting(viewer: ViewerContext): StripOrNone {
  const me = viewerSeat(viewer);
  if (!me.assistant) return null;
  const text = me.reads
    ? word(viewer, 'server.game.strip.assists', { who: whoIs(viewer, me.reads) })
    : word(viewer, 'server.game.strip.assistant');
  return { kind: 'help', text, go: null };
}

const ownPuzzles = (viewer: ViewerContext): CompiledPuzzle[] =>
  [...viewer.level.puzzles.values()].filter(
    puzzle => isPlayed(viewer.level, viewer.state, puzzle.id) && puzzle.lead !== 'all' && isLead(viewer, puzzle),
  );

/** The person's next task is locked: says who works on what must be done before it. */
function locked(viewer: ViewerContext): StripOrNone {
  const next = ownPuzzles(viewer).find(puzzle => puzzleStatus(viewer.state, puzzle.id) === 'locked');
  const need = next && firstOpenNeed(viewer, next);
  if (!need || need.lead === 'all') return null;
  const given = { task: titleOf(viewer, need.id), who: whoIs(viewer, viewer.state.holds[need.lead]!) };
  return { kind: 'locked', text: word(viewer, 'server.game.strip.locked', given), go: { to: 'askFor', puzzle: need.id } };
}

function firstOpenNeed(viewer: ViewerContext, puzzle: CompiledPuzzle): CompiledPuzzle | null {
  for (const id of puzzle.needs) {
    if (isOver(viewer.state, id)) continue;
    const need = viewer.level.puzzles.get(id)!;
    if (puzzleStatus(viewer.state, id) === 'open') return need;
    const deeper = firstOpenNeed(viewer, need);
    if (deeper) return deeper;
  }
  return null;
}

/** All own work is done: help others, preferably where this person has information. */
function helpOthers(viewer: ViewerContext): StripView {
  const open = [...viewer.level.puzzles.values()].filter(
    puzzle =>
      puzzleStatus(viewer.state, puzzle.id) === 'open' && puzzle.lead !== 'all' && !puzzle.until && !isLead(viewer, puzzle),
  );
  const puzzle = open.find(one => infoHolders(viewer.level, viewer.state, one).has(viewer.seat)) ?? open[0];
  if (!puzzle) return { kind: 'done', text: word(viewer, 'server.game.strip.done'), go: fillerTask(viewer) };
  const leader = viewer.state.holds[puzzle.lead]!;
  const text = word(viewer, fillerTask(viewer) ? 'server.game.strip.help' : 'server.game.strip.helpPlain', {
    who: whoIs(viewer, leader),
  });
  return { kind: 'help', text, go: seatOf(viewer.state, leader) ? { to: 'askFor', puzzle: puzzle.id } : null };
}
