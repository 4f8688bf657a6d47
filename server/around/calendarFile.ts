import { calendarMeeting } from '../documents/calendar.ts';
import { Refusal } from '../Refusal.ts';
import { readerIn } from '../texts/words.ts';
import type { Meeting } from './meeting.ts';
import { callLines, lengthOf } from './texts.ts';

const FORMS_MINUTES = 15; // of a session without a game
const COACH_EARLY = 30; // minutes: a coach opens the session before people come

/**
 * The meeting as a calendar entry, for participants or for its coach. The entry keeps its id: a file that is made after a change
 * moves it. Refuses a meeting without a day. It names no participant: a calendar keeps things longer than we promise.
 */
export function calendarFile(meeting: Meeting, who: 'participants' | 'coach', now: number): string {
  const { id, name, level, date, minutes, changes, call, links, language, code } = meeting;
  if (date === null) throw new Refusal('notNow');
  const { say } = readerIn(language);
  const forCoach = who === 'coach';
  const lines = forCoach
    ? [say('server.invitation.calendar.coach', { link: links.coach })]
    : [
        say('server.invitation.what', { level }),
        say('server.invitation.how', { link: links.join, host: links.host, code }),
        say('server.invitation.need', { need: links.need }),
      ];
  const text = [...lines, minutes && lengthOf(minutes, say), callLines(meeting, say)].filter(Boolean).join('\n\n');
  return calendarMeeting({
    uid: `${id}-${who}@de-kandidaat`,
    sequence: changes,
    start: date,
    minutes: minutes?.total ?? FORMS_MINUTES,
    title: forCoach
      ? say('server.invitation.calendar.coachTitle', { name, level })
      : say('server.invitation.calendar.title', { level }),
    text,
    url: forCoach ? links.coach : links.join,
    where: call.all === '' ? links.host : call.all,
    remindMinutes: forCoach ? COACH_EARLY + 15 : 30,
    now,
  });
}
