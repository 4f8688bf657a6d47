import type { ReactNode } from 'react';
import { useId } from 'react';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import styles from './kit.module.css';

interface PartProps {
  title: string;
  /** Shown at the right of the title: a count, an icon. */
  aside?: ReactNode;
  /** What "Lees voor" reads; absent: no button. */
  read?: string | (() => string);
  /** Hides the title visually, where the content already shows it, for instance on paper. */
  hideTitle?: boolean;
  busy?: boolean; // what it shows may be out of date: the answer to the last choice is pending
  children: ReactNode;
  className?: string;
}

/** One part of a tool: a region with its own heading. */
export function Part({ title, aside, read, hideTitle, busy, children, className }: PartProps) {
  const id = useId();
  return (
    <section className={[styles.part, className].filter(Boolean).join(' ')} aria-labelledby={id} aria-busy={busy}>
      <div className={hideTitle && !aside && !read ? 'vh' : styles.head}>
        <h3 id={id} className={hideTitle ? 'vh' : undefined}>
          {title}
        </h3>
        {aside}
        {read && <ReadAloud text={read} compact />}
      </div>
      {children}
    </section>
  );
}
