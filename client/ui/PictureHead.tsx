import type { ReactNode } from 'react';
import css from './PictureHead.module.css';

/** The head of a page: a quiet picture, and beside it what the page is. `picture`: a name of `/art`. */
export function PictureHead({ picture, children }: { picture: string; children: ReactNode }) {
  return (
    <header className={css.head}>
      <img src={`/art/${picture}.svg`} alt="" />
      <div>{children}</div>
    </header>
  );
}
