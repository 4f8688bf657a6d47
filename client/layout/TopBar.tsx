import { Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { showDialog } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Logo } from './Logo.tsx';
import { Cluster } from '../ui/flow/Cluster.tsx';
import css from './TopBar.module.css';

export interface TopBarProps {
  sub?: string; // under the firm's name: the level
  title?: ReactNode; // <PageTitle>, with a line under it
  children?: ReactNode; // between title and settings
  settings?: boolean;
}

/** The bar of every page except the game: firm, title, and settings at the right. */
export function TopBar({ sub, title, children, settings = true }: TopBarProps) {
  const t = useT();
  return (
    <header className={css.bar}>
      <div className={css.logo}>
        <Logo />
        <span>
          {t('common.firm')}
          {sub && <small>{sub}</small>}
        </span>
      </div>
      {title && <div className={css.title}>{title}</div>}
      <Cluster gap={10} align="center" className={css.right}>
        {children}
        {settings && (
          <Button size="s" icon={Settings2} onPress={() => showDialog('settings')}>
            {t('common.settings')}
          </Button>
        )}
      </Cluster>
    </header>
  );
}
