import { Armchair, CircleQuestionMark, ClipboardList, FileText, ListChecks, type LucideIcon, Users } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';

/** What the work can show that is not a tool of the level. */
const PANELS = ['tasks', 'notes', 'help', 'room', 'team', 'assist'] as const;
export type PanelId = (typeof PANELS)[number];
export const isPanel = (id: string): id is PanelId => (PANELS as readonly string[]).includes(id);

export const panelIcons: Record<PanelId, LucideIcon> = {
  tasks: ListChecks,
  notes: FileText,
  help: CircleQuestionMark,
  room: Armchair,
  team: Users,
  assist: ClipboardList,
};

/** The titles of the panels, in this person's language. */
export function usePanelTitle(): (id: PanelId) => string {
  const t = useT();
  return id => {
    switch (id) {
      case 'tasks':
        return t('game.tasks.title');
      case 'notes':
        return t('game.notes.title');
      case 'help':
        return t('game.help.title');
      case 'room':
        return t('game.office.listTitle');
      case 'team':
        return t('game.team.title');
      case 'assist':
        return t('game.assist.title');
    }
  };
}
