import type { ComponentType } from 'react';
import { panelIcons, usePanelTitle, type PanelId } from '../frame/panels.ts';
import { AssistPanel } from '../panels/AssistPanel.tsx';
import { HelpPanel } from '../panels/HelpPanel.tsx';
import { NotesPanel } from '../panels/NotesPanel.tsx';
import { TasksPanel } from '../panels/TasksPanel.tsx';
import { TeamPanel } from '../panels/TeamPanel.tsx';
import { RoomPanel } from '../stage/RoomPanel.tsx';
import { Pane } from './Pane.tsx';

const panels: Record<PanelId, ComponentType> = {
  tasks: TasksPanel,
  notes: NotesPanel,
  help: HelpPanel,
  room: RoomPanel,
  team: TeamPanel,
  assist: AssistPanel,
};

/** What is not a tool of the level, such as tasks or notes. */
export function PanelPane({ id }: { id: PanelId }) {
  const title = usePanelTitle();
  const Body = panels[id];
  return (
    <Pane icon={panelIcons[id]} tone={0} title={title(id)}>
      <Body />
    </Pane>
  );
}
