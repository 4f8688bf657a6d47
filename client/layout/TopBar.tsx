import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { classes } from '../ui/classes.ts';
import { Logo } from './Logo.tsx';
import { Rescue, type RescueProps } from './Rescue.tsx';
import { Cluster } from '../ui/flow/Cluster.tsx';
import css from './TopBar.module.css';

export interface TopBarProps extends RescueProps {
  firm?: boolean; // a page of the story: the name of its firm instead of the product's
  sub?: string; // under the name: the level
  title?: ReactNode; // between name and buttons: the coach's parts
  children?: ReactNode; // between title and settings
}

/** The bar of every page except the game, always in sight: whose it is, and at the right settings, help and hand. One row; with more in it (the coach's pages) it may take two. */
export function TopBar({ firm = false, sub, title, children, ...rescue }: TopBarProps) {
  const t = useT();
  const more = Boolean(title ?? children);
  return (
    <header className={classes(css.frame, more && css.more)}>
      <div className={css.bar}>
        <div className={css.logo}>
          <Logo />
          <span>
            {t(firm ? 'common.firm' : 'common.product')}
            {sub && <small>{sub}</small>}
          </span>
        </div>
        {title && <div className={css.title}>{title}</div>}
        <Cluster gap={10} align="center" className={css.right}>
          {children}
          <Rescue {...rescue} />
        </Cluster>
      </div>
    </header>
  );
}
