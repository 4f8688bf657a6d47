import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkLevel, type CheckReport } from '../../shared/proof/checkLevel.ts';
import { compileLevel, type LevelIssue } from '../../shared/level/compile.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { READING_LANGUAGE } from '../../shared/text/readingLevel.ts';
import { readWindowTexts } from '../texts/windowTexts.ts';
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
    ...(report.forms.tried > 0 ? [`short form: ${report.forms.tried} tried, ${report.forms.failed} cannot be played`] : []),
    ...report.estimate.map(one => estimateLine(one)),
    ...report.estimateShort.map(one => estimateLine(one, ' in the short form')),
    ...report.estimateWithout.map(one => estimateLine(one, ` without ${one.skip.join(', ')}`)),
    readingLine(report.reading),
  ];
}

interface Told {
  players: number;
  minutes: number;
  quick?: number;
  calm?: number;
  longestWait: CheckReport['estimate'][number]['longestWait'];
}

function estimateLine({ players, minutes, quick, calm, longestWait }: Told, without = ''): string {
  const waits = longestWait.map(wait => `${wait.role[FIRST_LANGUAGE]} ${wait.minutes}`).join(', ');
  const paces = quick === undefined || calm === undefined ? '' : ` (quick ${Math.round(quick)}, calm ${Math.round(calm)})`;
  const firsts = longestWait.map(wait => `${wait.role[FIRST_LANGUAGE]} ${wait.first ?? 'never alone'}`).join(', ');
  const success = without === '' ? `; first success in minute: ${firsts}` : '';
  return `${players} players${without}: about ${Math.round(minutes)} minutes${paces}; longest waits in minutes: ${waits}${success}`;
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
  const report = checkLevel(compiled.level, readWindowTexts());
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
