import type { Viewer } from '../../tools/contract.ts';
import type { CompiledTool } from '../../level/compiled.ts';
import type { AnyToolView, PartView } from '../../protocol/view.ts';
import { holderOfPart, possibleLookers, mayActIn as mayActInPart, mayRead, presentPlayers } from '../people.ts';
import { partStatus, puzzleOfPart, stepStatus } from '../status.ts';
import { viewerSeat, nameOf, readerFor, speak, type ViewerContext } from './viewerContext.ts';

/** Whose desk this person sees: their own, or for an assistant that of the colleague they help. */
export const deskOf = (viewer: ViewerContext): string => viewerSeat(viewer).reads ?? viewer.seat;

export const readableItems = (viewer: ViewerContext): string[] =>
  [...viewer.level.items.keys()].filter(
    item => mayRead(viewer.level, viewer.state, deskOf(viewer), item) || mayRead(viewer.level, viewer.state, viewer.seat, item),
  );

/** Whether this person was asked for a second look at a step that opens this part. */
const askedToLook = (viewer: ViewerContext, part: string): boolean =>
  (viewer.level.opens.get(part) ?? []).some(({ puzzle, step }) => {
    if (stepStatus(viewer.state, puzzle, step) !== 'looking') return false;
    const { by } = viewer.state.puzzles[puzzle]!.context.looking[step]!;
    return possibleLookers(viewer.level, viewer.state, viewer.level.puzzles.get(puzzle)!, by).includes(viewer.seat);
  });

/** A part is visible if it is mine, everybody's, or shown to me for a second look, and its step has been opened. */
function maySee(viewer: ViewerContext, tool: CompiledTool, name: string): boolean {
  const part = `${tool.id}.${name}`;
  const owner = tool.parts[name]!;
  if (owner === 'coach' || partStatus(viewer.level, viewer.state, part) === 'hidden') return false;
  const holder = holderOfPart(viewer.level, viewer.state, part);
  return (
    holder === 'all' ||
    holder === deskOf(viewer) ||
    holder === viewer.seat ||
    viewerSeat(viewer).own.includes(owner) ||
    askedToLook(viewer, part)
  );
}

export const titleOfTool = (viewer: ViewerContext, tool: string): string => viewer.level.tools.get(tool)!.title[viewer.language];

export const visibleParts = (viewer: ViewerContext, tool: CompiledTool): string[] =>
  Object.keys(tool.parts).filter(name => maySee(viewer, tool, name));

export const mayActIn = (viewer: ViewerContext, part: string): boolean =>
  mayActInPart(viewer.level, viewer.state, viewer.seat, part);

export function projectTools(viewer: ViewerContext): AnyToolView[] {
  if (viewer.state.phase === 'briefing') return [];
  const items = new Set(readableItems(viewer));
  return [...viewer.level.tools.values()].flatMap(tool => {
    const parts = visibleParts(viewer, tool);
    return parts.length ? [projectTool(viewer, tool, parts, items)] : [];
  });
}

function projectTool(
  viewer: ViewerContext,
  tool: CompiledTool,
  names: readonly string[],
  items: ReadonlySet<string>,
): AnyToolView {
  const me = viewerSeat(viewer);
  const parts = Object.fromEntries(names.map(name => [name, projectPart(viewer, tool, name, items)]));
  const owners = names.map(name => tool.parts[name]!);
  const mine = owners.filter(owner => viewer.state.holds[owner] === viewer.seat || me.own.includes(owner));
  const away = owners.find(owner => me.own.includes(owner) && viewer.state.holds[owner] !== viewer.seat);
  return {
    id: tool.id,
    kind: tool.kind,
    title: tool.title[viewer.language],
    mine: mine.length > 0,
    role: viewer.level.level.roles.find(role => mine.some(owner => role.packs.includes(owner)))?.id ?? null,
    parts,
    takenOver: away === undefined ? null : nameOf(viewer, viewer.state.holds[away]!),
  } as AnyToolView; // each kind projects its own parts; the registry pairs them
}

function projectPart(viewer: ViewerContext, tool: CompiledTool, name: string, items: ReadonlySet<string>): PartView<unknown> {
  const part = `${tool.id}.${name}`;
  const status = partStatus(viewer.level, viewer.state, part);
  return {
    usable: viewer.state.phase === 'playing' && status === 'usable' && mayActIn(viewer, part),
    done: status === 'readable',
    puzzle: puzzleOfPart(viewer.level, viewer.state, part),
    view: tool.rules.project(
      tool.content,
      viewer.state.tools[tool.id]!,
      name,
      toolViewer(viewer, items, status === 'readable', tool.id),
    ),
  };
}

export const toolViewer = (viewer: ViewerContext, items: ReadonlySet<string>, over: boolean, tool = ''): Viewer => ({
  seat: viewer.seat,
  items,
  present: presentPlayers(viewer.state),
  over,
  as: viewer.seat === '' ? 'coach' : (viewer.context.as ?? 'player'),
  sealed: viewer.context.sealed?.has(`note ${tool}`) ?? false,
  say: text => speak(viewer, text),
  reader: readerFor(viewer),
  name: seat => nameOf(viewer, seat),
  keeper: part => keeperOf(viewer, tool, part),
  read: item => (items.has(item) ? sentencesOf(viewer, item) : []),
  text: id => viewer.context.texts.get(id) ?? '',
});

const keeperOf = ({ level, state }: ViewerContext, tool: string, part: string): string => {
  const holder = holderOfPart(level, state, `${tool}.${part}`);
  return holder === 'all' || holder === 'coach' ? '' : holder;
};

export const sentencesOf = (viewer: ViewerContext, item: string): { id: string; text: string }[] =>
  viewer.level.items.get(item)!.sentences.map((sentence, index) => ({ id: `${item}.${index}`, text: speak(viewer, sentence) }));
