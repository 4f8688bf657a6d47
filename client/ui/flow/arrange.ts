import { createElement, type ComponentPropsWithRef, type JSX } from 'react';
import { classes } from '../classes.ts';
import css from './flow.module.css';

/** The distances there are, in px: those of tokens.css. */
export const SPACES = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24, 28, 32, 36, 40, 48, 64] as const;

export interface Arrangement {
  gap: (typeof SPACES)[number];
  /** Between lines, where that is not the gap between things beside each other. */
  rowGap?: (typeof SPACES)[number];
  /** Across the direction in which things follow each other. */
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  /** Along that direction, where there is room left. */
  justify?: 'start' | 'center' | 'end' | 'between';
}

export type Tag = keyof JSX.IntrinsicElements;

/** What an arrangement takes: its own words, and all that its element takes (`as`; a div, if it is not said). */
export type Arranged<T extends Tag, A> = A & { as?: T } & Omit<ComponentPropsWithRef<T>, keyof Arrangement | 'as'>;

/** The classes of an arrangement. */
export function arrangement(kind: 'stack' | 'row' | 'cluster', { gap, rowGap, align, justify }: Arrangement): string {
  return classes(
    css[kind],
    css[`gap${gap}`],
    rowGap !== undefined && css[`rows${rowGap}`],
    align && css[kind === 'stack' ? `across-${align}` : `align-${align}`],
    justify && css[`justify-${justify}`],
  );
}

/** An element with the classes of an arrangement; those of the page come last. */
export function arranged(kind: 'stack' | 'row' | 'cluster', props: Arrangement & { as?: Tag; className?: string }) {
  const { as = 'div', gap, rowGap, align, justify, className, ...rest } = props;
  return createElement<{ className: string }>(as, {
    ...rest,
    className: classes(arrangement(kind, { gap, rowGap, align, justify }), className),
  });
}
