import type { LucideIcon } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { classes } from '../../../ui/index.ts';
import { useScrollTabStop } from '../../../ui/useScrollTabStop.ts';
import css from './Work.module.css';

export interface PaneProps {
  icon: LucideIcon;
  tone: number; // role number 1-6 of the tile; 0: the whole team's
  title: string;
  sub?: string | null; // the task
  aside?: ReactNode; // who else is here
  children: ReactNode;
}

/** A tool or panel in the work: tile, title, task, who else looks, read aloud, and under it what it is for. */
export function Pane({ icon: Icon, tone, title, sub, aside, children }: PaneProps) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const stop = useScrollTabStop(box);
  return (
    <section ref={box} className={css.scroll} aria-labelledby={id} {...(stop && { tabIndex: 0 })}>
      <header className={css.head}>
        <span className={classes(css.tile, css[`tone${tone}`])}>
          <Icon aria-hidden />
        </span>
        <div className={css.name}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {sub && <p className="meta">{sub}</p>}
        </div>
        {aside}
        <ReadAloud icon text={() => body.current?.innerText ?? t('game.title')} />
      </header>
      <div ref={body} className={css.body} data-inside>
        {children}
      </div>
    </section>
  );
}
