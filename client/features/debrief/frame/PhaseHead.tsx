import type { ReactNode } from 'react';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './PhaseHead.module.css';

export interface PhaseHeadProps {
  title: string;
  say?: ReactNode;
  read: string;
}

/** Title of a step, one line under it, and "Lees voor" for both. */
export function PhaseHead({ title, say, read }: PhaseHeadProps) {
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
