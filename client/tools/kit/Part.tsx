import type { ReactNode } from 'react';
import { useId } from 'react';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import styles from './kit.module.css';

interface PartProps {
  title: string;
  /** Stands at the right of the title: a count, a sign. */
  aside?: ReactNode;
  /** What "Lees voor" reads; none: no button. */
  read?: string | (() => string);
  /** For who cannot see that the title is there already, such as on paper. */
  hideTitle?: boolean;
  children: ReactNode;
  className?: string;
}

/** One part of a tool: a region with its own heading. */
export function Part({ title, aside, read, hideTitle, children, className }: PartProps) {
  const id = useId();
  return (
    <section className={[styles.part, className].filter(Boolean).join(' ')} aria-labelledby={id}>
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
