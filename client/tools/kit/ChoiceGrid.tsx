import type { CSSProperties, ReactNode } from 'react';
import styles from './kit.module.css';

/** A grid for choice cards: as many columns of at least `card` em as fit in the window. */
export function ChoiceGrid({ card, children }: { card: number; children: ReactNode }) {
  return (
    <div className={styles.cards} style={{ '--card': `${card}em` } as CSSProperties}>
      {children}
    </div>
  );
}
