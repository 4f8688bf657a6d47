import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { duplicates, has, listOf } from '../content.ts';
import { OptionId } from '../options.ts';

export const BallotContent = z
  .strictObject({
    options: listOf(z.strictObject({ id: OptionId, label: LocalisedText, facts: LocalisedText })), // facts: one neutral line
    ranks: z.array(z.array(OptionId).min(1)).min(1), // groups of equal rubric points, highest first; used once the points are known
  })
  .superRefine(({ options, ranks }, ctx) => {
    const ids = ranks.flat();
    if (duplicates(ids).length > 0 || ids.length !== options.length || ids.some(id => !has(options, id)))
      ctx.addIssue({ code: 'custom', path: ['ranks'], message: 'the ranks must hold each option once' });
  });
export type BallotContent = z.infer<typeof BallotContent>;

export interface Vote {
  first: string;
  second: string;
}
export interface BallotState {
  round: number;
  votes: Readonly<Record<string, Vote>>; // by seat, of this round
  before: Readonly<Record<string, Vote>>; // of the previous round, which was a tie
  points: boolean; // rubric points may break a tie
  decided: string; // by the coach; else ''
  closed: { winner: string; second: string; by: WonBy } | null; // once set, nobody who leaves changes it
}
export type WonBy = '' | 'votes' | 'points' | 'coach';
