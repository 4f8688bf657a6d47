import { ArrowLeft } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { Button, classes } from '../../../ui/index.ts';
import { isPanel } from '../desk/shownWindows.ts';
import { useView } from '../view/useView.ts';
import { backToOffice } from '../desk/focus.ts';
import { PanelWindow } from './PanelWindow.tsx';
import { ToolWindow } from './ToolWindow.tsx';
import css from './Windows.module.css';

/** The windows on the desk, over the office. */
export function Desk({ shown, single }: { shown: readonly string[]; single: boolean }) {
  const t = useT();
  const tools = useView(view => view.tools);
  const wide = useClient(state => state.windows.wide);
  if (shown.length === 0) return null;
  return (
    <div className={classes(css.desk, single && css.single)}>
      {!single && (
        <Button size="s" icon={ArrowLeft} className={css.back} onPress={backToOffice}>
          {t('game.office.back')}
        </Button>
      )}
      <div className={css.row} data-region="windows" tabIndex={-1}>
        {shown.map(id => {
          const tool = tools.find(one => one.id === id);
          const isWide = wide === id && !single;
          const kind = isPanel(id) ? css.panel : classes(css.tool, shown.length > 1 && css.pair);
          return (
            <div key={id} className={classes(css.slot, kind, isWide && css.wide)} data-window={id}>
              {isPanel(id) ? (
                <PanelWindow id={id} wide={isWide} single={single} />
              ) : (
                tool && <ToolWindow tool={tool} wide={isWide} single={single} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
