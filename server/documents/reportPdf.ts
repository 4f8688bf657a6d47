import type { SessionReport } from '../../shared/protocol/report.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import { decimal, plainDate } from './dates.ts';
import { AMBER_TINT } from './palette.ts';
import { Sheet } from './Sheet.ts';
import { writeStatements } from './statementsTable.ts';

const PRODUCT = 'De Kandidaat';

/** The session report on paper: what happened, then what people said, then each person, as a basis for a talk. */
export async function reportPdf(report: SessionReport, language: Language, timeZone: string): Promise<Buffer> {
  const { say } = readerIn(language);
  const number = (value: number, digits = 1): string => decimal(value, language, digits);
  const minutes = (ms: number | null): string => (ms === null ? '–' : String(Math.round(ms / 60_000)));
  const { session, counts } = report;
  const sheet = new Sheet({
    title: `${say('server.report.paper.title')}: ${session.name}`,
    heading: say('server.report.paper.title'),
    line: [session.name, session.level.title, plainDate(session.date, language, timeZone)].join('  ·  '),
    foot: [
      PRODUCT,
      say('server.report.paper.made', { date: plainDate(report.made, language, timeZone) }),
      say('server.report.paper.kept', { date: plainDate(session.deleteOn, language, timeZone) }),
    ].join('  ·  '),
    page: page => say('server.report.paper.page', { page }),
    language,
  });
  if (session.rehearsal) sheet.note(say('server.report.paper.rehearsal'), AMBER_TINT);
  sheet.facts([
    [say('server.report.paper.coach'), session.coach],
    [say('server.report.paper.group'), session.group ?? '–'],
    [say('server.report.paper.people'), String(counts.people)],
    [say('server.report.paper.teams'), String(counts.teams)],
    [say('server.report.paper.finished'), String(counts.finished)],
    [say('server.report.paper.stopped'), String(counts.stopped)],
  ]);

  sheet.heading(say('server.report.paper.teams'));
  sheet.table(
    [
      [say('server.report.paper.team'), 2],
      [say('server.report.paper.people'), 1],
      [say('server.report.paper.minutes'), 1],
      [say('server.report.paper.solved'), 2],
      [say('server.report.paper.help'), 1],
      [say('server.report.paper.questions'), 1],
      [say('server.report.paper.choice'), 1.6],
    ],
    report.teams.map(team => [
      team.name,
      String(team.people),
      minutes(team.playedMs),
      team.tasks,
      String(team.hints),
      String(team.questions),
      team.choice,
    ]),
  );
  sheet.heading(say('server.report.paper.puzzles'));
  sheet.table(
    [
      [say('server.report.paper.task'), 3.2],
      [say('server.report.paper.estimate'), 1],
      [say('server.report.paper.median'), 1],
      [say('server.report.paper.solvedBy'), 1.1],
      [say('server.report.paper.otherwise'), 2],
      [say('server.report.paper.help'), 1],
      [say('server.report.paper.notYet'), 1],
    ],
    report.puzzles.map(puzzle => [
      puzzle.title,
      String(puzzle.minutes),
      minutes(puzzle.medianMs),
      `${puzzle.solved}/${puzzle.teams}`,
      puzzle.otherwise || '–',
      number(puzzle.hints),
      number(puzzle.notYet),
    ]),
  );
  if (report.wrongIdeas.length) {
    sheet.heading(say('server.report.paper.ideas'));
    sheet.list(report.wrongIdeas.map(({ text, teams }) => say('server.report.paper.idea', { idea: text, count: teams })));
  }

  writeStatements(sheet, { statements: report.statements, caveat: report.selfEstimate, few: report.few }, language);
  const felt = report.feelings.filter(feeling => feeling.count > 0);
  if (felt.length) {
    sheet.heading(say('server.report.paper.feelings'));
    sheet.text(felt.map(({ label, count }) => `${label} ${count}`).join('  ·  '));
  }
  if (report.taps.length) {
    sheet.heading(say('server.report.paper.taps'));
    sheet.table(
      [
        [say('server.report.paper.skill'), 3],
        [say('server.report.paper.can'), 1],
        [say('server.report.paper.learn'), 1],
        [say('server.report.paper.no'), 1],
      ],
      report.taps.map(({ skill, can, learn, no }) => [skill, String(can), String(learn), String(no)]),
    );
  }
  if (report.plans.people > 0) {
    const { filled } = report.plans;
    sheet.heading(say('server.report.paper.plans'));
    sheet.text(`${say('server.report.paper.plansMade')}: ${report.plans.people}`);
    sheet.list([
      `${say('server.report.paper.withSentence')}: ${filled.sentence}`,
      `${say('server.report.paper.withStep')}: ${filled.step}`,
      `${say('server.report.paper.withDate')}: ${filled.stepDate}`,
      `${say('server.report.paper.withBuddy')}: ${filled.buddy}`,
      ...report.plans.trainings.map(({ title, count }) => `${title}: ${count}`),
    ]);
  }
  if (report.people.length) {
    sheet.heading(say('server.report.paper.persons'));
    sheet.note(report.aid, AMBER_TINT);
    sheet.table(
      [
        [say('server.report.paper.name'), 1.6],
        [say('server.report.paper.team'), 1.2],
        [say('server.report.paper.asked'), 0.8],
        [say('server.report.paper.helped'), 0.8],
        [say('server.report.paper.thanked'), 0.9],
        [say('server.report.paper.led'), 3.6],
      ],
      report.people.map(person => [
        person.name,
        person.team ?? '–',
        String(person.asked),
        String(person.helped),
        String(person.thanked),
        person.led.join(', ') || '–',
      ]),
    );
  }
  return sheet.bytes();
}
