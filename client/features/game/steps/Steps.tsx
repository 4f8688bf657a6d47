import type { AnyToolView, PartView } from '../../../../shared/protocol/view.ts';
import { stepsOfTool } from './stepsOfTool.ts';
import { useView } from '../view/useView.ts';
import { DoneMessage } from './DoneMessage.tsx';
import { StepBlock } from './StepBlock.tsx';

/** The content under one part of a tool: its open steps, or a message that it is done. */
export function Steps({ tool, part }: { tool: AnyToolView; part: string }) {
  const puzzles = useView(view => view.puzzles);
  const all = stepsOfTool(tool, puzzles);
  const here = all.filter(open => open.part === part);
  const state = (tool.parts as Record<string, PartView<unknown> | undefined>)[part];
  if (here.length === 0) return state?.done === true ? <DoneMessage puzzle={state.puzzle} /> : null;
  return here.map(({ puzzle, step }) => (
    <StepBlock
      key={`${puzzle.id}.${step.id}`}
      puzzle={puzzle}
      step={step}
      showAsking={all.find(open => open.puzzle.id === puzzle.id)?.step === step}
    />
  ));
}
