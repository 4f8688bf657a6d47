import type { InvitationText, MeetingMinutes } from '../../shared/protocol/around.ts';
import { callOf } from '../../shared/protocol/call.ts';
import { languageInfo, languageTag } from '../../shared/text/languages.ts';
import type { Say } from '../../shared/text/say.ts';
import { longDate } from '../documents/dates.ts';
import { readerIn } from '../texts/words.ts';
import type { Meeting } from './meeting.ts';

type Lines = readonly (string | null)[];
const letter = (...parts: Lines): string => parts.filter(part => part !== null && part !== '').join('\n\n');

/** The texts around a meeting, in its language: each to be pasted as it is. */
export function invitationTexts(meeting: Meeting): Record<InvitationText, string> {
  const { say } = readerIn(meeting.language);
  const { level, links, date, minutes, coach, deleteOn } = meeting;
  const bye = [say('server.invitation.bye'), coach].filter(Boolean).join('\n');
  const dear = say('server.invitation.dear');
  const practical = [
    when(meeting, say),
    say('server.invitation.how', { link: links.join, host: links.host, code: meeting.code }),
  ];
  return {
    invitation: letter(
      dear,
      say(minutes ? 'server.invitation.what' : 'server.invitation.forms', { level }),
      ...practical,
      minutes && lengthOf(minutes, say),
      minutes && say('server.invitation.need', { need: links.need }),
      minutes && callLines(meeting, say),
      minutes && date !== null ? say('server.invitation.early') : null,
      bye,
    ),
    reminder: letter(
      dear,
      say('server.invitation.reminder.soon', { level }),
      ...practical,
      minutes && callLines(meeting, say),
      minutes && say('server.invitation.reminder.home', { home: links.home }),
      say('server.invitation.reminder.cannot'),
      bye,
    ),
    afterwards: letter(
      dear,
      say('server.invitation.afterwards.thanks', { level }),
      minutes && say('server.invitation.afterwards.takes'),
      say('server.invitation.afterwards.own', { own: links.own }),
      say('server.invitation.afterwards.until', { day: longDate(deleteOn, meeting.language, meeting.timeZone) }),
      minutes && say('server.invitation.afterwards.next'),
      bye,
    ),
    rooms: roomsText(meeting, say),
  };
}

/** The day and the time, and until when if that is known; null: no day was chosen. */
function when(meeting: Meeting, say: Say): string | null {
  const { date, minutes } = meeting;
  if (date === null) return null;
  const values = { day: longDate(date, meeting.language, meeting.timeZone), time: timeOf(meeting, date) };
  if (!minutes) return say('server.invitation.when', values);
  return say('server.invitation.whenUntil', { ...values, until: timeOf(meeting, date + minutes.total * 60_000) });
}

/** How long it takes, in the figures that the coach saw while planning. */
export function lengthOf({ welcome, game, talk, total }: MeetingMinutes, say: Say): string {
  return say('server.invitation.length', { total: duration(total, say), welcome, game, talk });
}

/** The video call; null: none. The addresses of teams are on people's screens, since teams are made on the day. */
export function callLines({ call }: Meeting, say: Say): string | null {
  const perTeam = call.pattern !== '' || call.list.length > 0;
  const lines = [
    ...(call.all === '' ? [] : [say('server.invitation.call', { call: call.all })]),
    ...(perTeam ? [say('server.invitation.callTeam')] : []),
  ];
  return lines.length > 0 ? lines.join('\n') : null;
}

/** For the host of the call: first names per team, and the address where they talk. */
function roomsText({ teams, people, call }: Meeting, say: Say): string {
  const names = (team: string | null): string =>
    people
      .filter(seat => seat.team_id === team)
      .map(seat => seat.name)
      .join(', ');
  const rooms = teams.map((team, position) => {
    const line = say('server.invitation.rooms.team', {
      team: team.name,
      names: names(team.id) || say('server.invitation.rooms.nobody'),
    });
    const where = callOf(call, { name: team.name, position });
    return where === null || where === call.all ? line : `${line}\n  ${where}`;
  });
  const waiting = names(null);
  return [
    say('server.invitation.rooms.title'),
    ...(rooms.length > 0 ? rooms : [say('server.invitation.rooms.none')]),
    ...(waiting === '' ? [] : [say('server.invitation.rooms.waiting', { names: waiting })]),
  ].join('\n');
}

/** "10.00" */
function timeOf({ language, timeZone }: Meeting, at: number): string {
  const time = new Intl.DateTimeFormat(languageTag(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const parts = time.formatToParts(at);
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return `${of('hour')}${languageInfo(language).timeMark}${of('minute')}`;
}

/** "2 uur en 5 minuten" */
function duration(minutes: number, say: Say): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return say('server.invitation.minutes', { count: rest });
  return rest > 0
    ? say('server.invitation.hoursAndMinutes', { count: hours, rest })
    : say('server.invitation.hours', { count: hours });
}
