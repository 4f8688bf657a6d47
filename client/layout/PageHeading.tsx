import type { ReactNode } from 'react';
import { Cluster } from '../ui/flow/Cluster.tsx';
import css from './PageHeading.module.css';
import { PageTitle } from './PageTitle.tsx';

export interface PageHeadingProps {
  children: string;
  sub?: ReactNode; // a line under it
  acts?: ReactNode; // at the right, or under it where that does not fit
}

/** The first row of a page's content: its title, and what belongs to the page as a whole, such as the way back. */
export function PageHeading({ children, sub, acts }: PageHeadingProps) {
  return (
    <Cluster gap={24} rowGap={8} align="center" justify="between" className={css.heading}>
      <div>
        <PageTitle className={css.title}>{children}</PageTitle>
        {sub && <p className="meta">{sub}</p>}
      </div>
      {acts}
    </Cluster>
  );
}
