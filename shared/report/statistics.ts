import { MIN_GROUP_SIZE } from '../protocol/privacy.ts';
import type { Change, Mean } from '../protocol/report.ts';

/**
 * 0.975 quantiles of Student's t by degrees of freedom: NIST/SEMATECH e-Handbook of Statistical Methods, section
 * 1.3.6.7.2, table of critical values. Between two rows the one with fewer degrees is used, so that an interval is never
 * too narrow.
 */
const T_975: readonly (readonly [df: number, t: number])[] = [
  [1, 12.706], [2, 4.303], [3, 3.182], [4, 2.776], [5, 2.571], [6, 2.447], [7, 2.365], [8, 2.306], [9, 2.262],
  [10, 2.228], [11, 2.201], [12, 2.179], [13, 2.16], [14, 2.145], [15, 2.131], [16, 2.12], [17, 2.11], [18, 2.101],
  [19, 2.093], [20, 2.086], [21, 2.08], [22, 2.074], [23, 2.069], [24, 2.064], [25, 2.06], [26, 2.056], [27, 2.052],
  [28, 2.048], [29, 2.045], [30, 2.042], [40, 2.021], [50, 2.009], [60, 2], [80, 1.99], [100, 1.984],
]; // prettier-ignore

const quantileT = (df: number): number => T_975.findLast(([from]) => from <= df)?.[1] ?? T_975[0]![1];

/** Sums that can be added to those of other sessions and reveal nothing about one person. */
export interface Sums {
  n: number;
  sum: number;
  squares: number;
}
export const NO_SUMS: Sums = { n: 0, sum: 0, squares: 0 };

export const sumsOf = (values: readonly number[]): Sums => ({
  n: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  squares: values.reduce((total, value) => total + value * value, 0),
});

export const ENOUGH_PEOPLE = 30; // below this no conclusions are drawn

export const meanOf = ({ n, sum }: Sums): Mean | null => (n < MIN_GROUP_SIZE ? null : { n, mean: sum / n });

/** The mean of paired differences with its 95 % interval. */
export function changeOf({ n, sum, squares }: Sums): Change | null {
  if (n < MIN_GROUP_SIZE) return null;
  const mean = sum / n;
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  const half = quantileT(n - 1) * Math.sqrt(variance / n);
  return { n, mean, low: mean - half, high: mean + half };
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (!sorted.length) return null;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How evenly things are distributed over people: 1 = equal, 0 = all by one (Pielou's evenness). */
export function evenness(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2 || !total) return counts.length < 2 ? 1 : 0;
  const entropy = counts.reduce((sum, count) => (count ? sum - (count / total) * Math.log(count / total) : sum), 0);
  return entropy / Math.log(counts.length);
}
