import { Suspense, useRef, useState, type ComponentType } from 'react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import type { ToolKind } from '../../../../shared/tools/kinds.ts';
import { useT } from '../../../i18n/index.ts';
import { act } from '../../../net/game.ts';
import { toggleWide } from '../../../store/windows.ts';
import { windows } from '../../../tools/windows.ts';
import type { ToolWindowProps } from '../../../tools/kit/contract.ts';
import { ToolId } from '../../../tools/kit/useToolState.ts';
import { RoleChip, WindowFrame } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import { ActionSlot } from '../steps/actionSlot.ts';
import { Steps } from '../steps/Steps.tsx';
import { shutWindow } from '../desk/focus.ts';
import { WindowNotices } from './WindowNotices.tsx';
import { WindowGuard } from './WindowGuard.tsx';
import css from './Windows.module.css';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';

/** The window of a tool: frame, notices and goal. The content is that of the kind of tool. */
export function ToolWindow({ tool, wide, single }: { tool: AnyToolView; wide: boolean; single: boolean }) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const role = useView(view => view.me.roles.find(one => one.id === tool.role) ?? view.me.roles[0]);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { icon } = windows[tool.kind];
  const Window = windows[tool.kind].Window as ComponentType<ToolWindowProps<ToolKind>>;
  return (
    <WindowFrame
      icon={icon}
      tone={tool.mine ? (role?.number ?? 0) : 0}
      title={tool.title}
      chip={tool.mine && role ? <RoleChip {...role} /> : <span className={css.teamChip}>{t('game.window.team')}</span>}
      onClose={() => shutWindow(tool.id)}
      wide={wide}
      onWide={single ? undefined : () => toggleWide(tool.id)}
      tools={<ReadAloud text={() => body.current?.innerText ?? tool.title} compact />}
      footer={<div ref={setSlot} />}
      className={css.window}
    >
      <div ref={body} className={css.body}>
        <WindowNotices tool={tool} />
        <WindowGuard key={tool.id}>
          <ToolId value={tool.id}>
            <ActionSlot value={slot}>
              <Suspense fallback={<p className="meta">{t('game.window.opening')}</p>}>
                <Window
                  tool={tool}
                  act={async action => (await act(tool.id, action)).ok}
                  steps={part => <Steps tool={tool} part={part} />}
                />
              </Suspense>
            </ActionSlot>
          </ToolId>
        </WindowGuard>
      </div>
    </WindowFrame>
  );
}
