import type { Change, Mean, SessionReport } from '../../shared/protocol/report.ts';
import type { Language } from '../../shared/text/localised.ts';
import { decimal, plainDate } from './dates.ts';
import { AMBER_TINT, INK_SOFT } from './look.ts';
import { reportPaperWords as words } from './reportWords.ts';
import { Sheet } from './Sheet.ts';

/** The session report on paper: what happened first, then what people said, then persons, for a talk. */
export async function reportPdf(report: SessionReport, language: Language, timeZone: string): Promise<Buffer> {
  const say = (key: keyof typeof words): string => words[key][language];
  const number = (value: number, digits = 1): string => decimal(value, language, digits);
  const minutes = (ms: number | null): string => (ms === null ? '–' : String(Math.round(ms / 60_000)));
  const mean = (given: Mean | null): string => (given ? `${number(given.mean)} (${given.n})` : '–');
  const change = (given: Change | null): string =>
    !given || given.low === null || given.high === null
      ? '–'
      : `${given.mean > 0 ? '+' : ''}${number(given.mean)} [${number(given.low)}; ${number(given.high)}], n=${given.n}`;
  const { session, counts } = report;
  const sheet = new Sheet({
    title: `${say('report')}: ${session.name}`,
    heading: say('report'),
    line: [session.name, session.level.title, plainDate(session.date, language, timeZone)].join('  ·  '),
    foot: `${say('foot')}  ·  ${say('made')} ${plainDate(report.made, language, timeZone)}  ·  ${say('kept')} ${plainDate(session.deleteOn, language, timeZone)}`,
    page: say('page'),
    language,
  });
  if (session.rehearsal) sheet.note(say('rehearsal'), AMBER_TINT);
  sheet.facts([
    [say('coach'), session.coach],
    [say('group'), session.group ?? '–'],
    [say('people'), String(counts.people)],
    [say('teams'), String(counts.teams)],
    [say('finished'), String(counts.finished)],
  ]);

  sheet.heading(say('teams'));
  sheet.table(
    [
      [say('team'), 2],
      [say('people'), 1],
      [say('minutes'), 1],
      [say('solved'), 1],
      [say('help'), 1],
      [say('questions'), 1],
      [say('choice'), 1.6],
    ],
    report.teams.map(team => [
      team.name,
      String(team.people),
      minutes(team.playedMs),
      String(team.solved),
      String(team.hints),
      String(team.questions),
      team.ending ?? '–',
    ]),
  );
  sheet.heading(say('puzzles'));
  sheet.table(
    [
      [say('task'), 3.2],
      [say('estimate'), 1],
      [say('median'), 1],
      [say('solvedBy'), 1.1],
      [say('help'), 1],
      [say('notYet'), 1],
    ],
    report.puzzles.map(puzzle => [
      puzzle.title,
      String(puzzle.minutes),
      minutes(puzzle.medianMs),
      `${puzzle.solved}/${puzzle.teams}`,
      number(puzzle.hints),
      number(puzzle.notYet),
    ]),
  );
  if (report.wrongIdeas.length) {
    sheet.heading(say('ideas'));
    sheet.list(
      report.wrongIdeas.map(({ text, teams }) => `${text} (${teams} ${teams === 1 ? say('teamOne') : say('teamMany')})`),
    );
  }

  if (report.statements.length) {
    sheet.heading(say('statements'));
    sheet.text(report.selfEstimate, INK_SOFT);
    if (report.few) sheet.note(report.few, AMBER_TINT);
    sheet.table(
      [
        [say('statement'), 3.1],
        [say('before'), 0.95],
        [say('lookBack'), 0.95],
        [say('after'), 0.95],
        [say('change'), 2.2],
      ],
      report.statements.map(one => [one.say, mean(one.before), mean(one.lookBack), mean(one.after), change(one.change)]),
    );
    sheet.text(say('scale'), INK_SOFT);
  }
  const felt = report.feelings.filter(feeling => feeling.count > 0);
  if (felt.length) {
    sheet.heading(say('feelings'));
    sheet.text(felt.map(({ label, count }) => `${label} ${count}`).join('  ·  '));
  }
  if (report.taps.length) {
    sheet.heading(say('taps'));
    sheet.table(
      [
        [say('skill'), 3],
        [say('can'), 1],
        [say('learn'), 1],
        [say('no'), 1],
      ],
      report.taps.map(({ skill, can, learn, no }) => [skill, String(can), String(learn), String(no)]),
    );
  }
  if (report.plans.people > 0) {
    const { filled } = report.plans;
    sheet.heading(say('plans'));
    sheet.text(`${say('plansMade')}: ${report.plans.people}`);
    sheet.list([
      `${say('withSentence')}: ${filled.sentence}`,
      `${say('withStep')}: ${filled.step}`,
      `${say('withDate')}: ${filled.stepDate}`,
      `${say('withBuddy')}: ${filled.buddy}`,
      ...report.plans.trainings.map(({ title, count }) => `${title}: ${count}`),
    ]);
  }
  if (report.people.length) {
    sheet.heading(say('persons'));
    sheet.note(report.aid, AMBER_TINT);
    sheet.table(
      [
        [say('name'), 1.6],
        [say('team'), 1.2],
        [say('asked'), 0.8],
        [say('helped'), 0.8],
        [say('thanked'), 0.9],
        [say('led'), 3.6],
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
