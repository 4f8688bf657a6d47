import type { AnyToolView, PartView } from '../../../../shared/protocol/view.ts';
import { Received } from '../asks/Received.tsx';
import { useView } from '../view/useView.ts';
import { DoneMessage } from './DoneMessage.tsx';
import { stepsOfTool, visibleParts } from '../moment/stepsOfTool.ts';

/** Under a part of a tool: what colleagues sent about its task, or that it is done. All else stands under the work. */
export function Steps({ tool, part }: { tool: AnyToolView; part: string }) {
  return (
    <>
      <span hidden data-part-end={part} />
      <Told tool={tool} part={part} />
    </>
  );
}

function Told({ tool, part }: { tool: AnyToolView; part: string }) {
  const puzzles = useView(view => view.puzzles);
  const all = stepsOfTool(tool, puzzles);
  const here = all.filter(open => open.part === part);
  const state: PartView<unknown> | undefined = visibleParts(tool)[part];
  if (here.length === 0) return state?.done === true ? <DoneMessage puzzle={state.puzzle} /> : null;
  // Questions are about the whole puzzle: once, with the first of its steps.
  const firsts = here.filter(({ puzzle, step }) => all.find(open => open.puzzle.id === puzzle.id)?.step === step);
  return firsts.map(({ puzzle }) => <Received key={puzzle.id} puzzle={puzzle.id} />);
}
