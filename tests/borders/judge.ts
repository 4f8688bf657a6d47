import { circlesOfFiles, circlesOfFolders, type Circle } from './circles.ts';
import { CIRCLE_OF_FILES, CIRCLE_OF_FOLDERS, type Exception } from './exceptions.ts';
import { betweenFiles, type Arrow, type Reading, type Trespass } from './graph.ts';

/** The problems of the project. */
export interface Verdict {
  trespasses: Trespass[];
  circles: (Circle & { rule: string })[];
  unneeded: Exception[]; // exceptions that are not needed
}

/** Finds the problems. `exceptions` are allowed, and must be needed. */
export function judge(read: Pick<Reading, 'arrows' | 'trespasses'>, exceptions: readonly Exception[]): Verdict {
  const arrows = betweenFiles(read.arrows);
  const circles = (excepted: readonly Exception[]) => [
    ...circlesOfFiles(without(arrows, CIRCLE_OF_FILES, excepted)).map(circle => ({ ...circle, rule: CIRCLE_OF_FILES })),
    ...circlesOfFolders(without(arrows, CIRCLE_OF_FOLDERS, excepted)).map(circle => ({ ...circle, rule: CIRCLE_OF_FOLDERS })),
  ];
  const isNeeded = (exception: Exception): boolean =>
    read.trespasses.some(one => fits(one.rule, one, exception)) ||
    circles(exceptions.filter(other => other !== exception)).some(({ rule, arrows: round }) =>
      round.some(arrow => fits(rule, arrow, exception)),
    );
  return {
    trespasses: read.trespasses.filter(one => !exceptions.some(exception => fits(one.rule, one, exception))),
    circles: circles(exceptions),
    unneeded: exceptions.filter(exception => !isNeeded(exception)),
  };
}

type Ends = Pick<Arrow, 'from' | 'to'>;

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const fits = (rule: string, { from, to }: Ends, exception: Exception): boolean =>
  exception.rule === rule && isAt(from, exception.from) && isAt(to, exception.to);

/** Whether an exception allows this import. */
export const isExcepted = (arrow: Ends, exceptions: readonly Exception[]): boolean =>
  exceptions.some(exception => fits(exception.rule, arrow, exception));

const without = (arrows: readonly Arrow[], rule: string, excepted: readonly Exception[]): Arrow[] =>
  arrows.filter(arrow => !excepted.some(exception => fits(rule, arrow, exception)));
