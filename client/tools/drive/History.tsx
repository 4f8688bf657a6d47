import { FileText, History as HistoryIcon, Minus, Plus } from 'lucide-react';
import type { DriveAction, DriveParts } from '../../../shared/tools/drive/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useClient } from '../../store/store.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './drive.module.css';

interface HistoryProps {
  view: DriveParts['history'];
  usable: boolean;
  act(action: DriveAction): Promise<boolean>;
}
const BESIDE = 27; // em: from here on versions and page stand side by side, as in the styles
const MARK = { same: null, added: Plus, removed: Minus } as const;

/** The versions of the file at the left, and the selected version at the right or under it. */
export function History({ view, usable, act }: HistoryProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ open: view.open });
  const open = optimistic.value('open');
  const shown = shownIn(view);
  const { ref: room, width } = useWidth<HTMLDivElement>();
  const letter = useClient(state => state.settings.text);
  // In one column an older version opens under its own row, so that its button is within reach.
  const under = width < BESIDE * letter && shown?.current === false;
  return (
    <Part
      title={view.file}
      aside={
        view.restored && (
          <span className={classes(kit.sign, kit.good)}>
            <HistoryIcon size={20} aria-hidden />
            {t('tools.drive.restored', { date: view.restored.date, name: view.restored.by })}
          </span>
        )
      }
      read={() => view.lines.map(line => line.text).join('. ')}
    >
      <div ref={room} className={css.room}>
        <div className={css.columns}>
          <ul className={css.versions} aria-label={t('tools.drive.versions')}>
            {view.versions.map(version => (
              <li key={version.id}>
                <button
                  type="button"
                  className={classes(kit.plain, css.version, open === version.id && css.openVersion)}
                  aria-current={open === version.id}
                  aria-disabled={!usable || undefined}
                  onClick={() => usable && optimistic.set('open', version.id, act({ type: 'open', version: version.id }))}
                >
                  <FileText size={24} aria-hidden />
                  <span className={css.versionText}>
                    <b>{version.date}</b>
                    <span className={kit.meta}>{version.who}</span>
                  </span>
                  {version.current && <span className={css.now}>{t('tools.drive.current')}</span>}
                </button>
                {under && version === shown && <Page view={view} usable={usable} act={act} />}
              </li>
            ))}
          </ul>
          {!under && <Page view={view} usable={usable} act={act} />}
        </div>
      </div>
    </Part>
  );
}

const shownIn = (view: HistoryProps['view']) => view.versions.find(version => version.id === view.open);

/** The selected version: its changes, and the button that restores it. */
function Page({ view, usable, act }: HistoryProps) {
  const t = useT();
  const shown = shownIn(view);
  return (
    <div className={css.page}>
      {shown && !shown.current && (
        <Button icon={HistoryIcon} disabled={!usable} onPress={() => void act({ type: 'restore', version: shown.id })}>
          {t('tools.drive.restore', { date: shown.date })}
        </Button>
      )}
      <div className={kit.paper}>
        <p className={css.pageHead}>
          <b>{shown?.date}</b>
          <span className={kit.meta}>{shown?.who}</span>
        </p>
        <Stack as="ul" gap={6} className={css.lines}>
          {view.lines.map((line, at) => {
            const Icon = MARK[line.change];
            return (
              <li key={at} className={css[line.change]}>
                {Icon && <Icon size={20} strokeWidth={3} aria-hidden />}
                {line.change !== 'same' && <span className="vh">{t(`tools.drive.${line.change}`)}: </span>}
                <span>{line.text}</span>
              </li>
            );
          })}
        </Stack>
      </div>
    </div>
  );
}
