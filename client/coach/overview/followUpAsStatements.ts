import type { Overview, ReportStatement } from '../../../shared/protocol/report.ts';

/** The follow-up of six weeks later in the shape of before/after: "after" takes the place of "before". */
export const followUpAsStatements = (later: NonNullable<Overview['later']>['statements']): ReportStatement[] =>
  later.map(one => ({
    id: one.id,
    say: one.say,
    before: one.after,
    after: one.later,
    lookBack: null,
    change: one.change,
    changeLookBack: null,
  }));
