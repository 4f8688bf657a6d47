/*
 * A calendar file according to RFC 5545: lines of at most 75 octets, folded between characters, ending in CRLF; escaped
 * texts; a stable UID and a stamp. The common package folds by characters and does not escape all texts.
 */

const MAX_OCTETS = 75;
const PRODUCT = '-//De Kandidaat//Mijn plan//NL';
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
  const stamp = `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', PRODUCT],
    ['CALSCALE', 'GREGORIAN'],
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(uid)],
    ['DTSTAMP', stamp],
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
