import { useT } from '../../../i18n/index.ts';
import type { PanelId } from './shownWindows.ts';

/** The titles of the panels, in this person's language. */
export function usePanelTitle(): (id: PanelId) => string {
  const t = useT();
  return id => {
    switch (id) {
      case 'chat':
        return t('game.chat.title');
      case 'tasks':
        return t('game.tasks.title');
      case 'notes':
        return t('game.notes.title');
      case 'help':
        return t('game.help.title');
      case 'messages':
        return t('game.messages.title');
      case 'room':
        return t('game.office.listTitle');
      case 'team':
        return t('game.team.title');
      case 'tools':
        return t('game.dock.deskTitle');
      case 'assist':
        return t('game.assist.title');
    }
  };
}
