import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkLevel, type CheckReport } from '../../shared/proof/checkLevel.ts';
import { compileLevel, type LevelIssue } from '../../shared/level/compile.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { READING_LANGUAGE } from '../../shared/text/readingLevel.ts';
import { readLevelSource } from './readLevelSource.ts';

const USAGE = 'npm run level -- check levels/<id>';

/** `levels/x/puzzles/p2.json:12:5 what is wrong; how to fix it`: a format that editors understand. */
export function issueLine(folder: string, issue: LevelIssue): string {
  const place = `${relative(process.cwd(), join(folder, issue.file))}:${issue.line}:${issue.column}`;
  return `${place} ${issue.severity === 'warning' ? 'warning: ' : ''}${issue.what}; ${issue.mend}`;
}

/** The results of playing the level by program, as lines. */
export function reportLines(report: CheckReport): string[] {
  return [
    ...report.played.map(
      game => `${game.players} players: ${game.reached ? 'solvable' : 'NOT solvable'}, ${game.commands} commands to the end`,
    ),
    `rules: ${report.rules.proved} of ${report.rules.total} proved by a try`,
    `drop-outs: ${report.dropouts.tried} tried, ${report.dropouts.failed} leave a puzzle with too few people`,
    `without optional puzzles: ${report.without.tried} tried, ${report.without.failed} do not reach the end`,
    ...report.estimate.map(one => estimateLine(one)),
    ...report.estimateWithout.map(one => estimateLine(one, ` without ${one.skip.join(', ')}`)),
    readingLine(report.reading),
  ];
}

function estimateLine({ players, minutes, longestWait }: CheckReport['estimate'][number], without = ''): string {
  const waits = longestWait.map(wait => `${wait.role[FIRST_LANGUAGE]} ${wait.minutes}`).join(', ');
  return `${players} players${without}: about ${Math.round(minutes)} minutes; longest waits in minutes: ${waits}`;
}

function readingLine(reading: CheckReport['reading']): string {
  if (!reading) return `reading: not judged, the level is not there in "${READING_LANGUAGE}"`;
  const { texts, words, wordsPerSentence, score } = reading;
  return `reading in "${READING_LANGUAGE}": ${texts} texts, ${(words / texts).toFixed(1)} words per text, ${wordsPerSentence.toFixed(1)} words per sentence, reading score ${score.toFixed(0)}`;
}

/** Checks one level; returns 0 if it is valid. */
function check(folder: string): number {
  if (!existsSync(join(folder, 'level.json'))) {
    console.error(`${relative(process.cwd(), folder)} contains no level.json. Usage: ${USAGE}`);
    return 1;
  }
  const compiled = compileLevel(readLevelSource(folder));
  if ('issues' in compiled) return tell(folder, compiled.issues);
  const report = checkLevel(compiled.level);
  const failed = tell(folder, report.issues);
  for (const line of reportLines(report)) console.log(line);
  const unsound = failed !== 0 || report.dropouts.failed > 0 || report.played.some(game => !game.reached);
  console.log(unsound ? `${folder}: not sound yet` : `${relative(process.cwd(), folder)}: sound`);
  return unsound ? 1 : 0;
}

function tell(folder: string, issues: readonly LevelIssue[]): number {
  for (const issue of issues) console.log(issueLine(folder, issue));
  return issues.some(issue => issue.severity === 'error') ? 1 : 0;
}

if (import.meta.main) {
  const [verb, folder] = process.argv.slice(2);
  if (verb === 'check' && folder) process.exitCode = check(resolve(folder));
  else {
    console.error(`Usage: ${USAGE}`);
    process.exitCode = 1;
  }
}
