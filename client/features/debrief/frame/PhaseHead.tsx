import type { ReactNode } from 'react';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import css from './PhaseHead.module.css';

export interface PhaseHeadProps {
  title: string;
  say?: ReactNode;
  read: string;
}

/** Title of a step, one line under it, and "Lees voor" for both. */
export function PhaseHead({ title, say, read }: PhaseHeadProps) {
  return (
    <header className={css.head}>
      <div className={css.row}>
        <PageTitle>{title}</PageTitle>
        <ReadAloud compact text={read} />
      </div>
      {say && <p>{say}</p>}
    </header>
  );
}
