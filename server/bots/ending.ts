import type { Act } from '../../shared/level/schema.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { PlayerView, ToolView } from '../../shared/protocol/view.ts';

/** Adapts a solution for another ending: votes for that option, and picks the cards about it. */
export function solutionFor(
  level: CompiledLevel,
  view: PlayerView,
  acts: readonly Act[],
  ending: string | undefined,
): readonly Act[] {
  if (ending === undefined) return acts;
  return acts.flatMap((act, index) => {
    const { kind } = level.tools.get(act.tool)!;
    if (kind === 'ballot' && act.action.type === 'vote') return [{ ...act, action: voteFor(act.action, ending) }];
    if (kind !== 'dossier' || act.action.type !== 'pick') return [act];
    const nth = acts.slice(0, index).filter(other => other.tool === act.tool && other.action.type === 'pick').length;
    const card = cardsAbout(view, act.tool)[nth];
    return card === undefined ? [] : [{ ...act, action: { ...act.action, card } }];
  });
}

function voteFor(vote: Act['action'], first: string): Act['action'] {
  return { ...vote, first, second: vote.first === first ? vote.second : vote.first };
}

/** Cards on the board that name the chosen person; the same before and after picking. */
function cardsAbout(view: PlayerView, id: string): string[] {
  const tool = view.tools.find(one => one.id === id && one.kind === 'dossier') as ToolView<'dossier'> | undefined;
  const cards = tool?.parts.cards?.view.cards ?? [];
  return cards.filter(card => card.about !== null).map(card => card.id);
}
