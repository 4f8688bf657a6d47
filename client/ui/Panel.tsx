import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { arrangement } from './flow/arrange.ts';
import { Cluster } from './flow/Cluster.tsx';
import type { StackProps } from './flow/Stack.tsx';
import css from './Panel.module.css';

export interface PanelProps {
  title?: string;
  level?: 2 | 3 | 4; // of the heading
  aside?: ReactNode; // at the right of the title
  tone?: 'paper' | 'warm' | 'teal' | 'panel';
  flush?: boolean; // no padding, for lists that run to the edge; the title bar has the panel colour
  as?: 'section' | 'div' | 'aside';
  gap?: StackProps['gap']; // lays out title and children as a Stack
  align?: StackProps['align'];
  className?: string;
  children: ReactNode;
}

/** A card with an ink outline. With a title it is a named region. */
export function Panel({
  title,
  level = 2,
  aside,
  tone = 'paper',
  flush = false,
  as: Tag = 'section',
  gap,
  align,
  className,
  children,
}: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <Tag
      className={classes(
        css.panel,
        tone === 'panel' ? css.panelTone : css[tone],
        flush && css.flush,
        gap !== undefined && arrangement('stack', { gap, align }),
        className,
      )}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <Cluster as="header" gap={12} rowGap={4} align="baseline" className={css.head}>
          <Heading id={id}>{title}</Heading>
          {aside && <div className={css.aside}>{aside}</div>}
        </Cluster>
      )}
      {children}
    </Tag>
  );
}
