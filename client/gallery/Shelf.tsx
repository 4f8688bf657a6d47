import type { ReactNode } from 'react';
import css from './gallery.module.css';

/** Small things beside each other. */
export const Shelf = ({ children }: { children: ReactNode }) => <div className={css.shelf}>{children}</div>;
