import { MoveRight, Settings2, type LucideIcon } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { showDialog } from '../../../store/store.ts';
import { closeWindow } from '../../../store/windows.ts';
import { dockGroups } from '../dock/dockGroups.ts';
import type { PanelId } from '../desk/shownWindows.ts';
import { useView } from '../view/useView.ts';
import { goToWindow } from '../desk/focus.ts';
import { windows } from '../../../tools/windows.ts';
import { panelIcons } from '../desk/icons.ts';
import { usePanelTitle } from '../desk/titles.ts';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Panels.module.css';

/** A list of everything that can be opened; choosing an entry replaces this panel. */
export function ToolsPanel() {
  const t = useT();
  const title = usePanelTitle();
  const { mine, team } = dockGroups(useView(view => view.tools));
  const assistant = useView(view => view.me.assistant !== null);
  const panels: PanelId[] = ['notes', 'tasks', 'chat', 'messages', 'team', 'room', ...(assistant ? (['assist'] as const) : [])];
  return (
    <div className={css.panel}>
      {mine.length > 0 && (
        <Stack as="section" gap={10} className={css.group}>
          <h3>{t('game.dock.own')}</h3>
          <Stack as="ul" gap={12}>
            {mine.map(tool => (
              <Row key={tool.id} icon={windows[tool.kind].icon} label={tool.title} onPress={() => choose(tool.id)} />
            ))}
          </Stack>
        </Stack>
      )}
      <Stack as="section" gap={10} className={css.group}>
        <h3>{`${t('game.dock.team')} ${t('game.dock.teamStrong')}`}</h3>
        <Stack as="ul" gap={12}>
          {team.map(tool => (
            <Row key={tool.id} icon={windows[tool.kind].icon} label={tool.title} onPress={() => choose(tool.id)} />
          ))}
          {panels.map(id => (
            <Row key={id} icon={panelIcons[id]} label={title(id)} onPress={() => choose(id)} />
          ))}
          <Row icon={Settings2} label={t('game.top.lookLong')} onPress={() => showDialog('settings')} />
        </Stack>
      </Stack>
    </div>
  );
}

function choose(id: string): void {
  closeWindow('tools');
  goToWindow(id);
}

function Row({ icon: Icon, label, onPress }: { icon: LucideIcon; label: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" className={css.full} onClick={onPress}>
        <Icon aria-hidden />
        <span className={css.words}>{label}</span>
        <MoveRight aria-hidden />
      </button>
    </li>
  );
}
