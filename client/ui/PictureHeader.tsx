import type { ReactNode } from 'react';
import css from './PictureHeader.module.css';

/** The header of a page: a picture, with title and introduction beside it. `picture`: the name of a file in `/art`. */
export function PictureHeader({ picture, children }: { picture: string; children: ReactNode }) {
  return (
    <header className={css.head}>
      <img src={`/art/${picture}.svg`} alt="" />
      <div>{children}</div>
    </header>
  );
}
