import type { CertificateView } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Say } from '../../shared/text/say.ts';
import { readerIn } from '../texts/words.ts';
import { longDate } from '../documents/dates.ts';

export interface CertificateFacts extends Pick<CertificateView, 'name' | 'level' | 'date' | 'practised'> {
  minutes: number | null; // that the game and the talk took; null: not known
  coach: string; // as colleagues know them; may be no name at all
}

/** A certificate of participation, as data and as text to copy. It does not certify any ability. What is not known is left out. */
export function certificateOf(given: CertificateFacts, language: Language, timeZone: string): CertificateView {
  const { name, level, date, minutes, practised } = given;
  const { say } = readerIn(language);
  const title = say('server.papers.certificate.title');
  const duration = minutes === null ? null : durationIn(minutes, say);
  const coach = realNameOf(given.coach);
  return {
    title,
    name,
    level,
    date,
    duration,
    coach,
    practised,
    lines: [
      title,
      name,
      say('server.papers.certificate.tookPart', { level }),
      `${say('server.papers.certificate.date')}: ${longDate(date, language, timeZone)}`,
      ...(duration === null ? [] : [`${say('server.papers.certificate.duration')}: ${duration}`]),
      ...(coach === null ? [] : [`${say('server.papers.certificate.coach')}: ${coach}`]),
      ...(practised.length
        ? [
            `${say('server.papers.certificate.practised')}:`,
            ...practised.map(({ skill, area }) => `- ${skill}${area ? ` (${area})` : ''}`),
          ]
        : []),
      say('server.papers.certificate.noClaim'),
    ],
  };
}

/** A coach who was never given a name is called "Coach": that is no name to put on a certificate. */
const realNameOf = (name: string): string | null => (/^\s*(coach)?\s*$/i.test(name) ? null : name);

function durationIn(minutes: number, say: Say): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const hours = say('server.papers.certificate.hours', { count: whole });
  const others = say('server.papers.certificate.minutes', { count: rest });
  if (whole === 0) return others;
  return rest === 0 ? hours : say('server.papers.certificate.hoursAndMinutes', { hours, rest: others });
}
