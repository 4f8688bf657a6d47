import { shares } from '../../shared/game/project/own.ts';
import { gameTime } from '../../shared/game/time.ts';
import type { ResearchExport, ResearchPerson } from '../../shared/protocol/report.ts';
import { MIN_RESEARCH_PEOPLE } from '../../shared/protocol/report.ts';
import type { Figures } from '../../shared/report/figures.ts';
import type { PlayedSession } from '../../shared/report/input.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';
import { personNumbers } from '../../shared/report/teamNumbers.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { seatsOf } from '../storage/seats.ts';
import { statementsOfSession } from '../storage/statements.ts';
import { kAnonymous } from './kAnonymous.ts';
import { dayOf, monthOf } from './days.ts';
import { withFigures } from './figuresOf.ts';
import { playedSession } from './playedSession.ts';

const COARSE_MINUTES = 15;

/**
 * The research export: what people said about themselves, one row each, from ten people on. No names, texts, team or role;
 * what a coach may know about somebody from elsewhere is included only if it identifies nobody (see `kAnonymous`). Two files
 * of one session differ by three people or more, or not at all.
 */
export async function researchExport(services: Services, session: SessionRow): Promise<ResearchExport> {
  const played = await playedSession(services, session);
  const said = await lastSaid(services, session);
  const now = services.clock.now();
  const people = await withFigures(services, session.id, figures => chosen(figures, said, now));
  if (typeof people === 'string') throw new Refusal(people);
  return {
    made: dayOf(services.clock.now(), services.config.timeZone),
    level: session.level,
    levelHash: session.level_hash,
    group: session.group_label,
    month: monthOf(session.date ?? session.created_at, services.config.timeZone),
    people: kAnonymous(people.map(seat => rowOf(services, session, played, seat))).toSorted((a, b) =>
      a.pseudonym < b.pseudonym ? -1 : 1,
    ), // random order, not the order of arrival
  };
}

/** Whether enough people have answered for a file. */
export const isResearchOffered = async (services: Services, session: SessionRow): Promise<boolean> =>
  session.rehearsal === 0 && (await lastSaid(services, session)).size >= MIN_RESEARCH_PEOPLE;

/** When each present person gave their last answer, epoch ms. */
async function lastSaid(services: Services, session: SessionRow): Promise<Map<string, number>> {
  const here = new Set((await seatsOf(services.db, session.id)).map(seat => seat.id));
  const last = new Map<string, number>();
  for (const { seat_id: seat, at } of await statementsOfSession(services.db, session.id))
    if (here.has(seat)) last.set(seat, Math.max(at, last.get(seat) ?? 0));
  return last;
}

/**
 * The people whom a file may include, or why there can be none. If only one or two people answered since the previous
 * file, a new one would reveal their answers.
 */
function chosen(figures: Figures, said: ReadonlyMap<string, number>, now: number): string[] | 'tooFew' | 'notNow' {
  if (said.size < MIN_RESEARCH_PEOPLE) return 'tooFew';
  const before = figures.last<{ people: string[]; at: number }>('research', 'file');
  const since = before ? before.people.filter(seat => (said.get(seat) ?? 0) > before.at).length : 0;
  if (since > 0 && since < MIN_GROUP_SIZE) return 'notNow';
  const file = figures.show('research', 'file', [...said.keys()], people => ({ people: [...people], at: now }));
  if (!file || file.people.length < MIN_RESEARCH_PEOPLE) return 'tooFew';
  return file.people.every(seat => said.has(seat)) ? file.people : 'notNow'; // erased people are in no file any more
}

function rowOf(services: Services, session: SessionRow, played: PlayedSession, seat: string): ResearchPerson {
  const { level, people, teams, answers } = played;
  const person = people.find(one => one.seat === seat)!;
  const team = teams.findLast(one => one.state.seats.some(other => other.id === seat && !other.left));
  const { asked, helped } = personNumbers(level, team, person, FIRST_LANGUAGE);
  const minutes = team ? gameTime(team.state.clock, team.entries.at(-1)?.at ?? 0) / 60_000 : 0;
  return {
    pseudonym: services.pseudonyms.forResearch(session.id, seat),
    code: person.code === null ? null : services.pseudonyms.forCode(person.code),
    language: person.language,
    asked: banded(asked),
    helped: banded(helped),
    minutesPlayed: Math.round(minutes / COARSE_MINUTES) * COARSE_MINUTES,
    feeling: team && shares(team.state, seat, 'feeling') ? (team.state.debrief.feelings[seat] ?? null) : null,
    answers: Object.fromEntries(
      answers.filter(answer => answer.seat === seat).map(({ item, moment, answer }) => [`${item}.${moment}`, answer]),
    ),
  };
}

const banded = (times: number): string => (times === 0 ? '0' : times < 3 ? '1-2' : '3+');
