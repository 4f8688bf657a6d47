import { useRef, type ComponentType } from 'react';
import { useT } from '../../../i18n/index.ts';
import { toggleWide } from '../../../store/windows.ts';
import { WindowFrame } from '../../../ui/index.ts';
import type { PanelId } from '../desk/shownWindows.ts';
import { AssistPanel } from '../panels/AssistPanel.tsx';
import { ChatPanel } from '../panels/ChatPanel.tsx';
import { HelpPanel } from '../panels/HelpPanel.tsx';
import { MessagesPanel } from '../panels/MessagesPanel.tsx';
import { NotesPanel } from '../panels/NotesPanel.tsx';
import { RoomPanel } from '../stage/RoomPanel.tsx';
import { TasksPanel } from '../panels/TasksPanel.tsx';
import { TeamPanel } from '../panels/TeamPanel.tsx';
import { ToolsPanel } from '../panels/ToolsPanel.tsx';
import { shutWindow } from '../desk/focus.ts';
import { panelIcons } from '../desk/icons.ts';
import { usePanelTitle } from '../desk/titles.ts';
import css from './Windows.module.css';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';

const panels: Record<PanelId, ComponentType> = {
  chat: ChatPanel,
  tasks: TasksPanel,
  notes: NotesPanel,
  help: HelpPanel,
  messages: MessagesPanel,
  room: RoomPanel,
  team: TeamPanel,
  assist: AssistPanel,
  tools: ToolsPanel,
};

/** A window that is not a tool, such as chat, tasks or notes. */
export function PanelWindow({ id, wide, single }: { id: PanelId; wide: boolean; single: boolean }) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const title = usePanelTitle();
  const Body = panels[id];
  return (
    <WindowFrame
      icon={panelIcons[id]}
      tone={0}
      title={title(id)}
      onClose={() => shutWindow(id)}
      wide={wide}
      onWide={single ? undefined : () => toggleWide(id)}
      tools={<ReadAloud text={() => body.current?.innerText ?? t('game.title')} compact />}
      className={css.window}
    >
      <div ref={body} className={id === 'chat' ? css.fill : css.body}>
        <Body />
      </div>
    </WindowFrame>
  );
}
