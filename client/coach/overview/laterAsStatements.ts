import type { Overview, ReportStatement } from '../../../shared/protocol/report.ts';

/** Six weeks later beside right after: the same picture, with "after" in the place of "before". */
export const laterAsStatements = (later: NonNullable<Overview['later']>['statements']): ReportStatement[] =>
  later.map(one => ({
    id: one.id,
    say: one.say,
    before: one.after,
    after: one.later,
    lookBack: null,
    change: one.change,
    changeLookBack: null,
  }));
