import type { CertificateView } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import { longDate } from '../documents/dates.ts';

const HOURS = 2; // of the meeting: game and debrief

/** A certificate of participation, as data and as text to copy. It does not certify any ability. */
export function certificateOf(
  given: Pick<CertificateView, 'name' | 'level' | 'date' | 'coach' | 'practised'>,
  language: Language,
  timeZone: string,
): CertificateView {
  const { name, level, date, coach, practised } = given;
  const { say } = readerIn(language);
  return {
    ...given,
    title: say('server.papers.certificate.title'),
    hours: HOURS,
    lines: [
      say('server.papers.certificate.title'),
      name,
      say('server.papers.certificate.tookPart', { level }),
      `${say('server.papers.certificate.date')}: ${longDate(date, language, timeZone)}`,
      `${say('server.papers.certificate.hours')}: ${HOURS}`,
      `${say('server.papers.certificate.coach')}: ${coach}`,
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
