import { meetingMinutes, type MeetingMinutes } from '../../shared/protocol/around.ts';
import type { Language } from '../../shared/text/localised.ts';
import { talkMinutes } from '../levels/levelPage.ts';
import { estimatesOf } from '../levels/playMinutes.ts';
import { realTimesOf } from '../levels/playTimes.ts';
import { levelToShow } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { codeInLink, showCode } from '../sessions/code.ts';
import { aroundOf, type StoredAround } from '../storage/around.ts';
import type { SeatRow, SessionRow, TeamRow } from '../storage/schema.ts';
import { allSeatsOf } from '../storage/seats.ts';
import { nameOf, skippedPuzzlesOf } from '../storage/sessionOptions.ts';
import { coachName } from '../storage/sessions.ts';
import { teamsOf } from '../storage/teams.ts';

/** Everything that is said about a meeting around it: in mails, in calendars and to the host of its video call. */
export interface Meeting extends StoredAround {
  id: string;
  name: string;
  level: string;
  language: Language;
  coach: string; // '': a coach who has no name yet
  code: string;
  date: number | null; // epoch ms
  deleteOn: number;
  timeZone: string;
  minutes: MeetingMinutes | null; // null: a session without a game
  people: SeatRow[];
  teams: TeamRow[];
  links: { join: string; home: string; need: string; own: string; coach: string; host: string };
}

/** Reads a meeting, to be told in this language. `base`: the address that people use for this server. */
export async function readMeeting(
  services: Services,
  session: SessionRow,
  given: { base: string; language: Language },
): Promise<Meeting> {
  const { db, config } = services;
  const { base, language } = given;
  const level = await levelToShow(services, session);
  const times = await realTimesOf(services, session.level, level);
  const estimate = estimatesOf(level, skippedPuzzlesOf(session), times)[session.team_size === 4 ? '4' : '5'];
  const [around, coach, seats, teams] = await Promise.all([
    aroundOf(db, session.id),
    coachName(db, session.coach_id),
    allSeatsOf(db, session.id),
    teamsOf(db, session.id),
  ]);
  const code = codeInLink(session.code);
  return {
    ...around,
    id: session.id,
    name: nameOf(session),
    level: level.level.title[language],
    language,
    coach: coach === 'Coach' ? '' : coach,
    code: showCode(session.code),
    date: session.date,
    deleteOn: session.delete_on,
    timeZone: config.timeZone,
    minutes: session.forms_only === 1 ? null : meetingMinutes(session.minutes, estimate, talkMinutes(level)),
    people: seats.filter(seat => seat.removed_at === null && seat.bot === 0),
    teams,
    links: {
      join: `${base}/m/${code}`,
      home: `${base}/thuis/${code}`,
      need: `${base}/nodig/${code}`,
      own: `${base}/eigen`,
      coach: `${base}/coach/${session.id}`,
      host: URL.canParse(base) ? new URL(base).host : base,
    },
  };
}
