import { createElement, type ComponentPropsWithRef, type JSX } from 'react';
import { classes } from '../classes.ts';
import css from './flow.module.css';

/** The allowed gaps in px: the spaces of tokens.css. */
export const SPACES = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24, 28, 32, 36, 40, 48, 64] as const;

export interface Arrangement {
  gap: (typeof SPACES)[number];
  /** The gap between lines, when it differs from `gap`. */
  rowGap?: (typeof SPACES)[number];
  /** Alignment on the cross axis. */
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  /** Distribution along the main axis. */
  justify?: 'start' | 'center' | 'end' | 'between';
}

export type Tag = keyof JSX.IntrinsicElements;

/** The props of a layout primitive: its own, and those of its element (`as`, a div by default). */
export type Arranged<T extends Tag, A> = A & { as?: T } & Omit<ComponentPropsWithRef<T>, keyof Arrangement | 'as'>;

/** The class names of a layout primitive. */
export function arrangement(kind: 'stack' | 'row' | 'cluster', { gap, rowGap, align, justify }: Arrangement): string {
  return classes(
    css[kind],
    css[`gap${gap}`],
    rowGap !== undefined && css[`rows${rowGap}`],
    align && css[kind === 'stack' ? `across-${align}` : `align-${align}`],
    justify && css[`justify-${justify}`],
  );
}

/** An element with the class names of a layout primitive, followed by the caller's. */
export function arranged(kind: 'stack' | 'row' | 'cluster', props: Arrangement & { as?: Tag; className?: string }) {
  const { as = 'div', gap, rowGap, align, justify, className, ...rest } = props;
  return createElement<{ className: string }>(as, {
    ...rest,
    className: classes(arrangement(kind, { gap, rowGap, align, justify }), className),
  });
}
