import type { ReactNode } from 'react';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../ui/index.ts';
import css from './PrivacyPage.module.css';

export interface BlockProps {
  title: string;
  lines: readonly string[];
  tone?: 'paper' | 'warm';
  list?: boolean; // each line is a matter of its own
  children?: ReactNode; // under the lines: contact, buttons
  also?: readonly string[]; // read aloud after the lines: what `children` show
}

/** One subject of the page: a heading, short lines, and a button that reads them aloud. */
export function Block({ title, lines, tone, list = false, children, also = [] }: BlockProps) {
  return (
    <Panel title={title} tone={tone} aside={<ReadAloud compact text={[title, ...lines, ...also].join('\n')} />}>
      <Stack gap={10} align="start" className={css.part}>
        {list ? (
          <Stack as="ul" gap={8} className={css.list}>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </Stack>
        ) : (
          lines.map(line => <p key={line}>{line}</p>)
        )}
        {children}
      </Stack>
    </Panel>
  );
}
