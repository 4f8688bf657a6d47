import type { ResearchExport, ResearchPerson } from '../../shared/protocol/report.ts';
import { personNumbers, playedPuzzles, puzzleNumbers } from '../../shared/report/teamNumbers.ts';
import { gameTime } from '../../shared/game/time.ts';
import type { House } from '../house.ts';
import type { SessionRow } from '../storage/schema.ts';
import { dayOf, monthOf } from './days.ts';
import { playedSession } from './playedSession.ts';
import { pseudonymOf } from './pseudonym.ts';

const COARSE_MINUTES = 5;

/** For research: no names, no texts, times in steps of five minutes, dates in months. */
export async function researchExport(house: House, session: SessionRow): Promise<ResearchExport> {
  const { level, people, teams, answers } = await playedSession(house, session);
  const playing = people.flatMap(person => {
    const team = teams.findLast(one => one.state.seats.some(seat => seat.id === person.seat && !seat.left));
    const said = answers.filter(answer => answer.seat === person.seat);
    return team || said.length ? [{ person, team, said }] : [];
  });
  return {
    made: dayOf(house.clock.now(), house.config.timeZone),
    level: session.level,
    levelHash: session.level_hash,
    group: session.group_label,
    month: monthOf(session.date ?? session.created_at, house.config.timeZone),
    people: playing
      .map(({ person, team, said }): ResearchPerson => {
        const { role, asked, helped, thanked } = personNumbers(level, team, person, 'nl');
        const own = team?.state.own?.[person.seat]?.taps ?? {};
        const minutes = team ? gameTime(team.state.clock, team.entries.at(-1)?.at ?? 0) / 60_000 : 0;
        return {
          pseudonym: pseudonymOf(person.seat),
          code: person.code,
          team: team ? pseudonymOf(team.id) : '',
          language: person.language,
          role,
          asked,
          helped,
          thanked,
          hints: team ? playedPuzzles(level, team).reduce((sum, puzzle) => sum + puzzleNumbers(team, puzzle).hints, 0) : 0,
          minutesPlayed: Math.round(minutes / COARSE_MINUTES) * COARSE_MINUTES,
          feeling: team?.state.debrief.feelings[person.seat] ?? null,
          taps: Object.fromEntries(
            Object.entries(own).flatMap(([puzzle, tap]) => {
              const skill = level.puzzles.get(puzzle)?.skill;
              return skill ? [[skill.id, tap]] : [];
            }),
          ),
          answers: Object.fromEntries(said.map(({ item, moment, answer }) => [`${item}.${moment}`, answer])),
        };
      })
      .toSorted((a, b) => a.pseudonym.localeCompare(b.pseudonym)), // not the order in which they came
  };
}
