import type { CertificateView } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { documentWords as words } from '../documents/words.ts';
import { longDate } from '../documents/dates.ts';

const HOURS = 2; // of the meeting: game and talk

/** Proof of taking part, as data and as text to copy. It claims no ability. */
export function certificateOf(
  given: Pick<CertificateView, 'name' | 'level' | 'date' | 'coach' | 'practised'>,
  language: Language,
  timeZone: string,
): CertificateView {
  const { name, level, date, coach, practised } = given;
  const say = (key: keyof typeof words): string => words[key][language];
  return {
    ...given,
    title: say('certificate'),
    hours: HOURS,
    lines: [
      say('certificate'),
      name,
      `${say('tookPart')} “${level}”.`,
      `${say('date')}: ${longDate(date, language, timeZone)}`,
      `${say('hours')}: ${HOURS}`,
      `${say('coach')}: ${coach}`,
      ...(practised.length
        ? [`${say('practised')}:`, ...practised.map(({ skill, area }) => `- ${skill}${area ? ` (${area})` : ''}`)]
        : []),
      say('noClaim'),
    ],
  };
}
