import type { GameState } from '../../../shared/game/state.ts';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { LocalisedText } from '../../../shared/text/localised.ts';

const LONG_ENOUGH = 12; // letters; shorter pieces stand in other texts by chance
const NEVER_KEYS = ['when', 'fact', 'solution', 'try', 'gives', 'hasAny', 'lacksAny', 'equals', 'fromTry', 'content', 'idea'];

const known = new WeakMap<LocalisedText, string[]>();

/** The longest part of a text without tokens, in every language: that part must not be in a view. */
function pieces(text: LocalisedText): string[] {
  if (!known.has(text))
    known.set(
      text,
      Object.values(text)
        .map(longestPiece)
        .filter(piece => piece.length >= LONG_ENOUGH),
    );
  return known.get(text)!;
}
const longestPiece = (text: string): string =>
  text
    .split(/\{[^}]*\}/)
    .toSorted((a, b) => b.length - a.length)[0]!
    .trim();

type Step = 'closed' | 'open' | 'done';

/** The status of a step, read directly from the state instead of by the code under test. */
function stepOf(state: GameState, puzzle: string, step: string): Step {
  const { value } = state.puzzles[puzzle]!;
  if (typeof value === 'string') return value === 'locked' ? 'closed' : 'done';
  const region = (value as { open: Record<string, unknown> }).open[step];
  return region === 'waiting' ? 'closed' : region === 'done' ? 'done' : 'open';
}

/** Whose desk a person sees: their own and, for an assistant, that of the colleague they help. */
const desks = (state: GameState, seat: string): string[] => [seat, state.seats.find(one => one.id === seat)!.reads ?? seat];

function mayKnow(level: CompiledLevel, state: GameState, seat: string, item: string): boolean {
  const { pack, given, apart } = level.items.get(item)!;
  if (given && !state.given.includes(item)) return false;
  const holder = state.holds[pack]!;
  const moved = apart !== undefined && state.holds[level.items.get(apart)!.pack] === holder; // then another person has it
  return state.forAll.includes(item) || moved || desks(state, seat).includes(holder);
}

/** Every text that this person must not see at this moment. */
function secretsFor(level: CompiledLevel, state: GameState, seat: string): string[] {
  const hidden: string[] = [];
  const shown: string[] = [];
  const sort = (text: LocalisedText, visible: boolean) => (visible ? shown : hidden).push(...pieces(text));
  for (const puzzle of level.puzzles.values()) {
    const { hints, said } = state.puzzles[puzzle.id]!.context;
    [puzzle.title, puzzle.short, puzzle.goal, puzzle.strip].forEach(text => text && sort(text, true));
    // What the coach gave stays among the messages when the step is done.
    const byCoach = state.messages.some(one => one.kind === 'phrase' && one.act === 'hint' && one.puzzle === puzzle.id);
    puzzle.steps.forEach((step, i) => {
      const open = stepOf(state, puzzle.id, step.id) === 'open';
      const mine = state.desk.private.filter(one => one.seat === seat && one.puzzle === puzzle.id && one.step === step.id);
      const read = Math.max(hints[step.id]?.length ?? 0, ...mine.map(one => one.number));
      step.hints.forEach((hint, n) => sort(hint, (open || byCoach) && n < read));
      step.notYet.forEach((rule, n) => sort(rule.say, open && said[step.id]?.ref === `${puzzle.id}.steps.${i}.notYet.${n}.say`));
      [step.goal, step.strip, step.ready?.say, step.button].forEach(text => text && sort(text, open));
    });
    if (puzzle.aha) sort(puzzle.aha, state.puzzles[puzzle.id]!.value === 'solved');
  }
  for (const item of level.items.values()) {
    const told = (n: number) =>
      state.asks.some(ask => (ask.by === seat || ask.to === seat) && ask.sentences.includes(`${item.id}.${n}`));
    item.sentences.forEach((sentence, n) => sort(sentence, mayKnow(level, state, seat, item.id) || told(n)));
  }
  for (const line of [...level.level.endings, ...level.level.reveal.flatMap(page => page.lines)])
    sort(line.say, state.ended !== null);
  for (const tool of level.tools.values()) shown.push(...(tool.rules.texts?.(tool.content) ?? []).flatMap(pieces));
  const spoken = state.messages.flatMap(message => (message.kind === 'level' ? [message.spoken.ref] : []));
  for (const ref of spoken) shown.push(...pieces(textAt(level, ref)));
  const visible = shown.join('\n');
  return hidden.filter(piece => !visible.includes(piece));
}

function textAt(level: CompiledLevel, ref: string): LocalisedText {
  const [head, ...path] = ref.split('.');
  let node: unknown = head === 'level' ? level.level : level.puzzles.get(head!);
  for (const key of path) node = (node as Record<string, unknown>)[key];
  return node as LocalisedText;
}

/** The secrets that a view leaks; empty when it leaks none. */
export function leaksOf(level: CompiledLevel, state: GameState, seat: string, view: PlayerView): string[] {
  const text = JSON.stringify(view).replaceAll('\\"', '"');
  const leaks = secretsFor(level, state, seat).filter(piece => text.includes(piece));
  walk(view, key => NEVER_KEYS.includes(key) && leaks.push(`the key "${key}"`));
  for (const tool of view.tools) {
    const { parts } = level.tools.get(tool.id)!;
    for (const part of Object.keys(tool.parts)) {
      const by = level.opens.get(`${tool.id}.${part}`);
      if (by?.every(({ puzzle, step }) => stepOf(state, puzzle, step) === 'closed'))
        leaks.push(`${tool.id}.${part} before its step`);
      if (!mayLookAt(level, state, seat, tool.id, part, parts[part]!)) leaks.push(`${tool.id}.${part} of somebody else`);
    }
  }
  return leaks;
}

function mayLookAt(level: CompiledLevel, state: GameState, seat: string, tool: string, part: string, owner: string): boolean {
  if (owner === 'coach') return false;
  const own = state.seats.find(one => one.id === seat)!.own;
  if (owner === 'all' || own.includes(owner) || desks(state, seat).includes(state.holds[owner]!)) return true;
  const looking = ({ puzzle, step }: { puzzle: string; step: string }) =>
    JSON.stringify(state.puzzles[puzzle]!.value).includes(`"${step}":{"open":"looking"}`);
  return (level.opens.get(`${tool}.${part}`) ?? []).some(looking);
}

function walk(node: unknown, visit: (key: string) => void): void {
  if (!node || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (!Array.isArray(node)) visit(key);
    walk(value, visit);
  }
}
