import type { SessionReport } from '../protocol/report.ts';
import type { Reader } from '../text/say.ts';
import type { PlayedSession } from './input.ts';
import {
  endingsOf,
  feelingsOf,
  smallSampleCaution,
  misconceptionsOf,
  plansOf,
  puzzlesOf,
  statementsOf,
  tapsOf,
} from './sections.ts';
import type { Tally } from './tally.ts';
import { personNumbers, teamNumbers } from './teamNumbers.ts';

/** All figures of one session, in the reader's language. `trainings`: titles of the menu. */
export function sessionReport(
  session: PlayedSession,
  tally: Tally,
  about: Pick<SessionReport, 'made' | 'session' | 'research'>,
  trainings: ReadonlyMap<string, string>,
  reader: Reader,
): SessionReport {
  const { level, people, teams } = session;
  const { language, say } = reader;
  const teamOf = (seat: string) => teams.findLast(team => team.state.seats.some(one => one.id === seat && !one.left));
  return {
    ...about,
    counts: {
      people: tally.people,
      played: tally.played,
      teams: tally.teams,
      finished: tally.finished,
      stopped: tally.stopped ?? 0,
    },
    few: smallSampleCaution(level, tally, reader),
    people: people
      .map(person => personNumbers(level, teamOf(person.seat), person, language))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    aid: say('server.report.aid'),
    teams: teams.map(team => teamNumbers(level, team, reader)),
    puzzles: puzzlesOf(level, tally, reader),
    wrongIdeas: misconceptionsOf(level, tally, language),
    endings: endingsOf(level, tally, reader),
    statements: statementsOf(level, tally, language),
    selfEstimate: say('server.report.selfEstimate'),
    feelings: feelingsOf(level, tally, language),
    taps: tapsOf(level, tally, language),
    plans: plansOf(tally, trainings, reader),
  };
}
