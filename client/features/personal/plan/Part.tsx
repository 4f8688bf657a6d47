import type { ReactNode } from 'react';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../../ui/index.ts';
import css from './Part.module.css';

export interface PartProps {
  title: string;
  say?: string;
  level?: 2 | 3;
  tone?: 'paper' | 'warm';
  children: ReactNode;
}

/** One question of the plan: a title, a line, and its fields. */
export function Part({ title, say, level = 3, tone = 'paper', children }: PartProps) {
  return (
    <Panel title={title} level={level} tone={tone} aside={<ReadAloud compact text={[title, say].filter(Boolean).join('. ')} />}>
      <Stack gap={12} className={css.part}>
        {say && <p className="meta">{say}</p>}
        {children}
      </Stack>
    </Panel>
  );
}
