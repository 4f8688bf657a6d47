import { Suspense, useMemo } from 'react';
import { useT } from '../../../i18n/index.ts';
import { act } from '../../../net/game.ts';
import { OfferMainAct } from '../../../tools/kit/mainAct.ts';
import { ToolId } from '../../../tools/kit/useToolState.ts';
import { ToolWindow } from '../../../tools/ToolWindow.tsx';
import { windows } from '../../../tools/windows.ts';
import { offerFor } from '../moment/offeredAct.ts';
import { Steps } from '../steps/Steps.tsx';
import { stepsOfTool, visibleParts } from '../moment/stepsOfTool.ts';
import { useView } from '../view/useView.ts';
import { AlsoHere } from './AlsoHere.tsx';
import { Pane } from './Pane.tsx';
import { ToolGuard } from './ToolGuard.tsx';
import { ToolNotices } from './ToolNotices.tsx';

/** A tool of the level in the work. The content is that of its kind. */
export function ToolPane({ id }: { id: string }) {
  const t = useT();
  const tool = useView(view => view.tools.find(one => one.id === id));
  const role = useView(view => view.me.roles.find(one => one.id === tool?.role) ?? view.me.roles[0]);
  const task = useView(view => (tool ? taskOf(tool, view.puzzles) : null));
  const offer = useMemo(() => offerFor(id), [id]);
  if (!tool) return null;
  const { icon } = windows[tool.kind];
  return (
    <Pane
      icon={icon}
      tone={tool.mine ? (role?.number ?? 0) : 0}
      title={tool.title}
      sub={task}
      aside={tool.kind !== 'notebook' && <AlsoHere tool={tool.id} />} // each writes in a notebook of their own
    >
      <ToolNotices tool={tool} />
      <ToolGuard key={id}>
        <ToolId value={id}>
          <OfferMainAct value={offer}>
            <Suspense
              fallback={
                <p className="meta" data-loading>
                  {t('game.window.opening')}
                </p>
              }
            >
              <ToolWindow
                kind={tool.kind}
                tool={tool}
                act={async action => (await act(id, action)).ok}
                steps={part => <Steps tool={tool} part={part} />}
              />
            </Suspense>
          </OfferMainAct>
        </ToolId>
      </ToolGuard>
    </Pane>
  );
}

/** The title of the task that a tool serves now, or served last. */
function taskOf(tool: Parameters<typeof stepsOfTool>[0], puzzles: Parameters<typeof stepsOfTool>[1]): string | null {
  const [open] = stepsOfTool(tool, puzzles);
  if (open) return open.puzzle.title;
  const served = Object.values(visibleParts(tool)).findLast(part => part?.puzzle)?.puzzle;
  return puzzles.find(puzzle => puzzle.id === served)?.title ?? null;
}
