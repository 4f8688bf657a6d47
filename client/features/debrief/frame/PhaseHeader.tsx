import type { ReactNode } from 'react';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './PhaseHeader.module.css';

export interface PhaseHeaderProps {
  title: string;
  say?: ReactNode;
  read: string;
}

/** The title of a step, a line under it, and "Lees voor" for both. */
export function PhaseHeader({ title, say, read }: PhaseHeaderProps) {
  return (
    <Stack as="header" gap={4} className={css.head}>
      <Cluster gap={16} rowGap={4} align="center" justify="between">
        <PageTitle>{title}</PageTitle>
        <ReadAloud compact text={read} />
      </Cluster>
      {say && <p>{say}</p>}
    </Stack>
  );
}
