import { Suspense, type ComponentType } from 'react';
import type { AnyToolView } from '../../../shared/protocol/view.ts';
import type { ToolKind } from '../../../shared/tools/kinds.ts';
import type { ToolWindowProps } from '../../tools/kit/contract.ts';
import { windows } from '../../tools/windows.ts';
import css from './Board.module.css';

const nothing = () => Promise.resolve(false);

/** The team's shared tools, read-only and inert. */
export function Board({ items }: { items: readonly AnyToolView[] }) {
  return items.map(tool => {
    const Window = windows[tool.kind].Window as ComponentType<ToolWindowProps<ToolKind>>;
    return (
      <section key={tool.id} className={css.tool} aria-label={tool.title}>
        <h3>{tool.title}</h3>
        <div inert>
          <Suspense>
            <Window tool={tool} act={nothing} steps={() => null} />
          </Suspense>
        </div>
      </section>
    );
  });
}
