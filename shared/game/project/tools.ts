import type { Viewer } from '../../tools/contract.ts';
import type { CompiledTool } from '../../level/compiled.ts';
import type { AnyToolView, PartView } from '../../protocol/view.ts';
import { holderOfPart, lookers, mayActIn as mayActInPart, mayRead, presentPlayers } from '../people.ts';
import { partStatus, puzzleOfPart, stepStatus } from '../status.ts';
import { myself, nameOf, speak, type Eyes } from './eyes.ts';

/** Whose desk this person sees: the own one, or for an assistant that of the colleague who is helped. */
export const deskOf = (eyes: Eyes): string => myself(eyes).reads ?? eyes.seat;

export const readableItems = (eyes: Eyes): string[] =>
  [...eyes.level.items.keys()].filter(
    item => mayRead(eyes.level, eyes.state, deskOf(eyes), item) || mayRead(eyes.level, eyes.state, eyes.seat, item),
  );

/** Whether somebody asked this person to look along with a step that opens this part. */
const askedToLook = (eyes: Eyes, part: string): boolean =>
  (eyes.level.opens.get(part) ?? []).some(({ puzzle, step }) => {
    if (stepStatus(eyes.state, puzzle, step) !== 'looking') return false;
    const { by } = eyes.state.puzzles[puzzle]!.context.looking[step]!;
    return lookers(eyes.level, eyes.state, eyes.level.puzzles.get(puzzle)!, by).includes(eyes.seat);
  });

/** A part is there if it is mine, everybody's, or shown to me for a look, and its step was opened. */
function maySee(eyes: Eyes, tool: CompiledTool, name: string): boolean {
  const part = `${tool.id}.${name}`;
  const owner = tool.parts[name]!;
  if (owner === 'coach' || partStatus(eyes.level, eyes.state, part) === 'hidden') return false;
  const holder = holderOfPart(eyes.level, eyes.state, part);
  return (
    holder === 'all' ||
    holder === deskOf(eyes) ||
    holder === eyes.seat ||
    myself(eyes).own.includes(owner) ||
    askedToLook(eyes, part)
  );
}

export const visibleParts = (eyes: Eyes, tool: CompiledTool): string[] =>
  Object.keys(tool.parts).filter(name => maySee(eyes, tool, name));

export const mayActIn = (eyes: Eyes, part: string): boolean => mayActInPart(eyes.level, eyes.state, eyes.seat, part);

export function projectTools(eyes: Eyes): AnyToolView[] {
  if (eyes.state.phase === 'briefing') return [];
  const items = new Set(readableItems(eyes));
  return [...eyes.level.tools.values()].flatMap(tool => {
    const parts = visibleParts(eyes, tool);
    return parts.length ? [projectTool(eyes, tool, parts, items)] : [];
  });
}

function projectTool(eyes: Eyes, tool: CompiledTool, names: readonly string[], items: ReadonlySet<string>): AnyToolView {
  const me = myself(eyes);
  const parts = Object.fromEntries(names.map(name => [name, projectPart(eyes, tool, name, items)]));
  const owners = names.map(name => tool.parts[name]!);
  const mine = owners.filter(owner => eyes.state.holds[owner] === eyes.seat || me.own.includes(owner));
  const away = owners.find(owner => me.own.includes(owner) && eyes.state.holds[owner] !== eyes.seat);
  return {
    id: tool.id,
    kind: tool.kind,
    title: tool.title[eyes.language],
    mine: mine.length > 0,
    role: eyes.level.level.roles.find(role => mine.some(owner => role.packs.includes(owner)))?.id ?? null,
    parts,
    takenOver: away === undefined ? null : nameOf(eyes, eyes.state.holds[away]!),
  } as AnyToolView; // a kind projects its own parts: the registry ties them together
}

function projectPart(eyes: Eyes, tool: CompiledTool, name: string, items: ReadonlySet<string>): PartView<unknown> {
  const part = `${tool.id}.${name}`;
  const status = partStatus(eyes.level, eyes.state, part);
  return {
    usable: eyes.state.phase === 'playing' && status === 'usable' && mayActIn(eyes, part),
    done: status === 'readable',
    puzzle: puzzleOfPart(eyes.level, eyes.state, part),
    view: tool.rules.project(
      tool.content,
      eyes.state.tools[tool.id]!,
      name,
      viewerOf(eyes, items, status === 'readable', tool.id),
    ),
  };
}

export const viewerOf = (eyes: Eyes, items: ReadonlySet<string>, over: boolean, tool = ''): Viewer => ({
  seat: eyes.seat,
  items,
  present: presentPlayers(eyes.state),
  over,
  as: eyes.seat === '' ? 'coach' : (eyes.context.as ?? 'player'),
  sealed: eyes.context.sealed?.has(`note ${tool}`) ?? false,
  say: text => speak(eyes, text),
  name: seat => nameOf(eyes, seat),
  read: item => (items.has(item) ? sentencesOf(eyes, item) : []),
  text: id => eyes.context.texts.get(id) ?? '',
});

export const sentencesOf = (eyes: Eyes, item: string): { id: string; text: string }[] =>
  eyes.level.items.get(item)!.sentences.map((sentence, index) => ({ id: `${item}.${index}`, text: speak(eyes, sentence) }));
