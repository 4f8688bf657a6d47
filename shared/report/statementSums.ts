import type { CompiledLevel } from '../level/compiled.ts';
import type { Figures } from './figures.ts';
import type { AnswerGiven } from './input.ts';
import { NO_SUMS, sumsOf, type Sums } from './statistics.ts';

/** What a group said about one statement, at each moment. */
export interface StatementSums {
  before: Sums;
  after: Sums;
  lookBack: Sums;
  change: Sums; // after minus before, of the same people
  changeLookBack: Sums;
}

/** Per statement the group's answers before, after and looking back, and the change of the same people. */
export function statementSums(
  { level, answers }: { level: Pick<CompiledLevel, 'level'>; answers: readonly AnswerGiven[] },
  figures: Figures,
): Record<string, StatementSums> {
  const said = new Map<string, number>();
  const seats = new Set<string>();
  for (const { seat, moment, item, answer } of answers) {
    seats.add(seat);
    if (/^[1-5]$/.test(answer)) said.set(`${seat} ${moment} ${item}`, Number(answer));
  }
  const sums: Record<string, StatementSums> = {};
  for (const { id } of level.level.statements ?? []) {
    const of = (seat: string, moment: string) => said.get(`${seat} ${moment} ${id}`);
    const all = (name: string, value: (seat: string) => number | undefined): Sums => {
      const people = [...seats].filter(seat => value(seat) !== undefined);
      return figures.show(`statement ${id}`, name, people, group => sumsOf(group.flatMap(seat => value(seat) ?? []))) ?? NO_SUMS;
    };
    const difference = (from: string) => (seat: string) => {
      const [a, b] = [of(seat, from), of(seat, 'after')];
      return a === undefined || b === undefined ? undefined : b - a;
    };
    // Change first, as the most informative figure. A mean over one or two people more would, combined with it, reveal
    // what those said.
    const change = all('change', difference('before'));
    const changeLookBack = all('changeLookBack', difference('lookBack'));
    sums[id] = {
      before: all('before', seat => of(seat, 'before')),
      after: all('after', seat => of(seat, 'after')),
      lookBack: all('lookBack', seat => of(seat, 'lookBack')),
      change,
      changeLookBack,
    };
  }
  return sums;
}
