import type { CSSProperties, ReactNode } from 'react';
import styles from './kit.module.css';

/** Room for choice cards: as many columns of at least `card` em as the window has place for. */
export function ChoiceGrid({ card, children }: { card: number; children: ReactNode }) {
  return (
    <div className={styles.cards} style={{ '--card': `${card}em` } as CSSProperties}>
      {children}
    </div>
  );
}
