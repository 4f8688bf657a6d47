import type { AnyToolView, StepView } from '../../../../shared/protocol/view.ts';

/** Whether a step is about one card of evidence that a colleague counts: what the game says about it is for that person. */
export function isOthersCard(step: Pick<StepView, 'opens'>, tools: readonly AnyToolView[]): boolean {
  const cards = tools.flatMap(tool => {
    if (tool.kind !== 'rubric') return [];
    const own = Object.entries(tool.parts).filter(([name]) => step.opens.includes(`${tool.id}.${name}`));
    return own.flatMap(([, part]) => (part?.view.part === 'card' ? [part.view] : []));
  });
  return cards.length === 1 && cards[0]?.mine === false;
}
