import { Suspense, useState, type ComponentType } from 'react';
import type { PlayerView } from '../../shared/protocol/view.ts';
import type { ToolAction, ToolKind } from '../../shared/tools/kinds.ts';
import { store } from '../store/store.ts';
import type { ToolWindowProps } from '../tools/contract.ts';
import { toolIcons } from '../tools/icons.ts';
import { windows } from '../tools/windows.ts';
import { WindowFrame } from '../ui/WindowFrame.tsx';
import { toolOf, type Fixture } from './fixture.ts';
import { Steps } from './Steps.tsx';
import css from './gallery.module.css';

interface SpecimenProps {
  fixture: Fixture<ToolKind>;
  state: string;
  width: number | null;
}
const DELAY = 400; // ms, so that the time between can be seen

/** One window in one state, in the frame it has in the game; its actions change the fixture. */
export function Specimen({ fixture, state, width }: SpecimenProps) {
  const [views, setViews] = useState(() => {
    const start = fixture.states[state] ?? {};
    store.setState({ view: { items: start.$?.items ?? [] } as unknown as PlayerView });
    return start;
  });
  const Window = windows[fixture.kind] as ComponentType<ToolWindowProps<ToolKind>>;
  const act = async (action: ToolAction<ToolKind>) => {
    await new Promise(resolve => setTimeout(resolve, DELAY));
    if (new URLSearchParams(location.search).has('refuse')) return false;
    setViews(now => ({ ...now, ...fixture.play?.(now, action) }));
    return true;
  };
  const tool = toolOf(fixture, views);
  return (
    <div className={css.specimen} style={width ? { width } : undefined}>
      <WindowFrame
        icon={toolIcons[fixture.kind]}
        tone={fixture.tone}
        title={fixture.title}
        chip={fixture.role ? <span className={css.chip}>{fixture.role}</span> : undefined}
        onClose={() => undefined}
      >
        <Suspense fallback={<p data-loading>…</p>}>
          <Window
            tool={tool}
            act={act}
            steps={part => (
              <Steps
                goal={fixture.goals[part as keyof typeof fixture.goals]}
                button={fixture.button[part as keyof typeof fixture.button]}
                done={views.$?.done ?? false}
              />
            )}
          />
        </Suspense>
      </WindowFrame>
    </div>
  );
}
