import type { CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import type { StripView } from '../../protocol/view.ts';
import { phrases } from '../../text/phrases.ts';
import { words } from '../../text/words.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { infoHolders, lookers, mayRead, presentPeople, seatOf } from '../people.ts';
import type { AskState } from '../state.ts';
import { isOver, openSteps, puzzleStatus, stepStatus } from '../status.ts';
import { itemName, listed, myself, speak, titleOf, whoIs, word, type Eyes } from './eyes.ts';
import { leads } from './puzzles.ts';
import { mayActIn, visibleParts } from './tools.ts';

type Found = StripView | null;

/** "Wat moet ik nu doen?": one sentence that says what to do now, and the one button that brings you there. */
export function projectStrip(eyes: Eyes): StripView {
  const { phase } = eyes.state;
  if (phase === 'briefing') return { kind: 'waiting', text: words.briefing[eyes.language], go: null };
  if (phase === 'paused') return { kind: 'waiting', text: phrases.paused[eyes.language], go: null };
  if (phase === 'deciding') return { kind: 'waiting', text: words.deciding[eyes.language], go: null };
  if (phase === 'reveal' && eyes.state.desk.held) return { kind: 'waiting', text: words.revealHeld[eyes.language], go: null };
  if (phase !== 'playing') return { kind: 'done', text: words.ended[eyes.language], go: null };
  return (
    look(eyes) ??
    asked(eyes) ??
    ownStep(eyes) ??
    ownPuzzle(eyes) ??
    waiting(eyes) ??
    assisting(eyes) ??
    locked(eyes) ??
    help(eyes)
  );
}

const toTool = (eyes: Eyes, step: CompiledStep | undefined): StripView['go'] => {
  const part = step?.opens.find(name => {
    const [tool, rest] = name.split('.') as [string, string];
    return visibleParts(eyes, eyes.level.tools.get(tool)!).includes(rest) && (mayActIn(eyes, name) || step.opens.length === 1);
  });
  const shown = part ?? step?.opens.find(name => visibleParts(eyes, eyes.level.tools.get(name.split('.')[0]!)!).length);
  return shown ? { to: 'tool', tool: shown.split('.')[0]! } : null;
};

/** A colleague asks me to look along. */
function look(eyes: Eyes): Found {
  for (const { puzzle, step } of openSteps(eyes.level, eyes.state)) {
    if (stepStatus(eyes.state, puzzle.id, step.id) !== 'looking') continue;
    const { by } = eyes.state.puzzles[puzzle.id]!.context.looking[step.id]!;
    if (!lookers(eyes.level, eyes.state, puzzle, by).includes(eyes.seat)) continue;
    return {
      kind: 'look',
      text: word(eyes, words.look, { who: whoIs(eyes, by), task: titleOf(eyes, puzzle.id) }),
      go: toTool(eyes, step),
    };
  }
  return null;
}

const isWaiting = (eyes: Eyes, ask: AskState): boolean => !ask.sentences.length && !isOver(eyes.state, ask.puzzle);

/** A colleague asked me and I have something. Somebody who only offers help is heard in the messages. */
function asked(eyes: Eyes): Found {
  for (const ask of eyes.state.asks) {
    if (ask.to !== eyes.seat || !isWaiting(eyes, ask)) continue;
    const { info } = eyes.level.puzzles.get(ask.puzzle)!;
    const items = info.filter(item => mayRead(eyes.level, eyes.state, eyes.seat, item)).map(item => itemName(eyes, item));
    if (!items.length) continue;
    const given = { who: whoIs(eyes, ask.by), task: titleOf(eyes, ask.puzzle), items: listed(eyes, items) };
    return { kind: 'asked', text: word(eyes, words.asked, given), go: { to: 'ask', ask: ask.id } };
  }
  return null;
}

/** An open step that speaks to the holders of its parts. */
function ownStep(eyes: Eyes): Found {
  for (const { puzzle, step } of openSteps(eyes.level, eyes.state)) {
    if (puzzle.until || !step.strip || !isSpokenTo(eyes, puzzle, step) || isAsking(eyes, puzzle)) continue;
    return lookFirst(eyes, puzzle, step) ?? { kind: 'step', text: speak(eyes, step.strip), go: toTool(eyes, step) };
  }
  return null;
}

/** Where a colleague has a part of the step too, its strip is for the colleague: who leads keeps the puzzle's own. */
function isSpokenTo(eyes: Eyes, puzzle: CompiledPuzzle, step: CompiledStep): boolean {
  const mine = step.opens.filter(part => mayActIn(eyes, part));
  const leading = puzzle.lead !== 'all' && leads(eyes, puzzle) && puzzle.strip;
  return leading ? mine.length === step.opens.length : mine.length > 0;
}

/** A puzzle that I lead, or that we do together. While my question waits, another own puzzle comes first. */
function ownPuzzle(eyes: Eyes): Found {
  const own = [...eyes.level.puzzles.values()].filter(
    puzzle => puzzleStatus(eyes.state, puzzle.id) === 'open' && leads(eyes, puzzle),
  );
  const puzzle = own.find(one => one.strip && !one.until && !isAsking(eyes, one)); // a filler is for "Tussendoor"
  if (!puzzle) return null;
  const step = openSteps(eyes.level, eyes.state).find(one => one.puzzle === puzzle)?.step;
  const kind = puzzle.lead === 'all' ? 'together' : 'lead';
  return (step && lookFirst(eyes, puzzle, step)) ?? { kind, text: speak(eyes, puzzle.strip!), go: toTool(eyes, step) };
}

/** My own check waits for a colleague's eyes. */
function lookFirst(eyes: Eyes, puzzle: CompiledPuzzle, step: CompiledStep): Found {
  if (stepStatus(eyes.state, puzzle.id, step.id) !== 'looking') return null;
  const { by } = eyes.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  const [other] = lookers(eyes.level, eyes.state, puzzle, by);
  if (by !== eyes.seat || other === undefined) return null;
  return { kind: 'look', text: word(eyes, words.looking, { who: whoIs(eyes, other) }), go: toTool(eyes, step) };
}

const myQuestion = (eyes: Eyes, puzzle: string): AskState | undefined =>
  eyes.state.asks.find(ask => {
    if (ask.by !== eyes.seat || ask.puzzle !== puzzle || !isWaiting(eyes, ask)) return false;
    const holders = infoHolders(eyes.level, eyes.state, eyes.level.puzzles.get(puzzle)!);
    return holders.has(ask.to) && presentPeople(eyes.state).includes(ask.to);
  });
const isAsking = (eyes: Eyes, puzzle: CompiledPuzzle): boolean =>
  puzzle.lead !== 'all' && myQuestion(eyes, puzzle.id) !== undefined;

/** "Tussendoor": the fillers that are open, else the notebook with the own sentence. */
function between(eyes: Eyes): StripView['go'] {
  const filler = openSteps(eyes.level, eyes.state).find(({ puzzle }) => puzzle.until);
  if (filler) return toTool(eyes, filler.step);
  const notebook = [...eyes.level.tools.values()].find(tool => tool.kind === 'notebook' && visibleParts(eyes, tool).length);
  return notebook ? { to: 'tool', tool: notebook.id } : null;
}

function waiting(eyes: Eyes): Found {
  for (const puzzle of eyes.level.puzzles.values()) {
    const question = leads(eyes, puzzle) ? myQuestion(eyes, puzzle.id) : undefined;
    if (!question) continue;
    const go = between(eyes);
    return { kind: 'waiting', text: word(eyes, go ? words.waiting : words.waitingPlain, { who: whoIs(eyes, question.to) }), go };
  }
  return null;
}

function assisting(eyes: Eyes): Found {
  const me = myself(eyes);
  if (!me.assistant) return null;
  const text = me.reads ? word(eyes, words.assists, { who: whoIs(eyes, me.reads) }) : words.assistant[eyes.language];
  return { kind: 'help', text, go: null };
}

const ownPuzzles = (eyes: Eyes): CompiledPuzzle[] =>
  [...eyes.level.puzzles.values()].filter(
    puzzle => isPlayed(eyes.level, eyes.state, puzzle.id) && puzzle.lead !== 'all' && leads(eyes, puzzle),
  );

/** My next task is not open yet: who works on what comes first. */
function locked(eyes: Eyes): Found {
  const next = ownPuzzles(eyes).find(puzzle => puzzleStatus(eyes.state, puzzle.id) === 'locked');
  const need = next && firstOpenNeed(eyes, next);
  if (!need || need.lead === 'all') return null;
  const given = { task: titleOf(eyes, need.id), who: whoIs(eyes, eyes.state.holds[need.lead]!) };
  return { kind: 'locked', text: word(eyes, words.locked, given), go: { to: 'askFor', puzzle: need.id } };
}

function firstOpenNeed(eyes: Eyes, puzzle: CompiledPuzzle): CompiledPuzzle | null {
  for (const id of puzzle.needs) {
    if (isOver(eyes.state, id)) continue;
    const need = eyes.level.puzzles.get(id)!;
    if (puzzleStatus(eyes.state, id) === 'open') return need;
    const deeper = firstOpenNeed(eyes, need);
    if (deeper) return deeper;
  }
  return null;
}

/** All own work is done: help whoever works on something, best where I have information. */
function help(eyes: Eyes): StripView {
  const open = [...eyes.level.puzzles.values()].filter(
    puzzle => puzzleStatus(eyes.state, puzzle.id) === 'open' && puzzle.lead !== 'all' && !puzzle.until && !leads(eyes, puzzle),
  );
  const puzzle = open.find(one => infoHolders(eyes.level, eyes.state, one).has(eyes.seat)) ?? open[0];
  if (!puzzle) return { kind: 'done', text: words.done[eyes.language], go: between(eyes) };
  const leader = eyes.state.holds[puzzle.lead]!;
  const text = word(eyes, between(eyes) ? words.help : words.helpPlain, { who: whoIs(eyes, leader) });
  return { kind: 'help', text, go: seatOf(eyes.state, leader) ? { to: 'askFor', puzzle: puzzle.id } : null };
}
