/*
 * A calendar file according to RFC 5545: lines of at most 75 octets, folded between characters, ending in CRLF; escaped
 * texts; a stable UID and a stamp. The common package folds by characters and does not escape all texts.
 */

const MAX_OCTETS = 75;
const PRODUCT = '-//De Kandidaat//Mijn plan//NL';
const OF_MEETING = '-//De Kandidaat//Bijeenkomst//NL';
const REMIND_BEFORE = '-PT15H'; // the morning of the day before

type Line = [name: string, value: string];

interface Entry {
  uid: string;
  day: string; // '2026-12-01'
  title: string;
  text: string;
  url?: string;
  repeat?: { everyWeeks: number; times: number };
  now: number; // epoch ms
}

/** An all-day entry, or a series of them, as a calendar file for any calendar program. */
export function calendarDay({ uid, day, title, text, url, repeat, now }: Entry): string {
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', PRODUCT],
    ['CALSCALE', 'GREGORIAN'],
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(uid)],
    ['DTSTAMP', moment(now)],
    ['DTSTART;VALUE=DATE', day.replaceAll('-', '')],
    ['DTEND;VALUE=DATE', dayAfter(day).replaceAll('-', '')],
    ['RRULE', repeat ? `FREQ=WEEKLY;INTERVAL=${repeat.everyWeeks};COUNT=${repeat.times}` : ''],
    ['SUMMARY', escaped(title)],
    ['DESCRIPTION', escaped(text)],
    ['URL', url ?? ''], // URIs are not escaped
    ['CLASS', 'PRIVATE'],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', escaped(title)],
    ['TRIGGER', REMIND_BEFORE],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return file(lines);
}

interface Meeting {
  uid: string; // the same for the same meeting, so that a later file moves the entry
  sequence: number; // higher after each change
  start: number; // epoch ms
  minutes: number;
  title: string;
  text: string;
  url: string;
  where: string; // '': not said
  remindMinutes: number; // before the start
  now: number; // epoch ms
}

/**
 * A meeting at a time of day, as a calendar file. Its times are moments (UTC), which every calendar shows in its own zone and
 * with its own summer time.
 */
export function calendarMeeting(meeting: Meeting): string {
  const { uid, sequence, start, minutes, title, text, url, where, remindMinutes, now } = meeting;
  return file([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', OF_MEETING],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(uid)],
    ['SEQUENCE', String(sequence)],
    ['DTSTAMP', moment(now)],
    ['LAST-MODIFIED', moment(now)],
    ['DTSTART', moment(start)],
    ['DTEND', moment(start + minutes * 60_000)],
    ['SUMMARY', escaped(title)],
    ['DESCRIPTION', escaped(text)],
    ['LOCATION', escaped(where)],
    ['URL', url],
    ['STATUS', 'CONFIRMED'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', escaped(title)],
    ['TRIGGER', `-PT${remindMinutes}M`],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
}

/** "20261124T090000Z" */
const moment = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

function file(lines: readonly Line[]): string {
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`)
    .join('');
}

/** The day after: '2027-01-01' for '2026-12-31'. */
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

/** Folds a line: continues on a next line, after a space, before the character that would exceed the limit. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MAX_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
