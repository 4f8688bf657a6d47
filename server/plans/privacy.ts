import type { PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { Language, LocalisedText } from '../../shared/text/localised.ts';
import { plainDate } from '../documents/dates.ts';
import type { Services } from '../services.ts';
import type { OwnSeat } from './ownSeat.ts';
import { privacyWords as words } from './privacyWords.ts';

/** What is kept, why and how long: with the real date for who has a seat, else with the term of a new session. */
export function privacyPage(services: Services, own: Pick<OwnSeat, 'session'> | null, language: Language): PrivacyPage {
  const days = own?.session.retention_days ?? services.config.retentionDays;
  const { backupDays } = services.config;
  const until = own?.session.delete_on ?? null;
  const say = (text: LocalisedText): string =>
    text[language]
      .replace('{days}', String(days))
      .replace('{backupDays}', String(backupDays ?? ''))
      .replace('{date}', until === null ? '' : plainDate(until, language, services.config.timeZone));
  const terms = {
    session: until === null ? words.daysAfter : words.untilDate,
    backups: backupDays === null ? words.backupUnknown : words.backupDays,
  };
  return {
    kept: words.kept
      .filter(({ id }) => id !== 'backup' || backupDays !== 0)
      .map(({ id, what, why, howLong }) => ({
        id,
        what: say(what),
        why: say(why),
        howLong: say(typeof howLong === 'string' ? terms[howLong] : howLong),
        until: howLong === 'session' ? until : null,
      })),
    notKept: (services.config.lrs ? words.notKept.slice(0, -1) : words.notKept).map(say), // the last: nothing goes elsewhere
    retentionDays: days,
    deleteOn: until,
    lrs: services.config.lrs ? { on: true, what: say(words.lrs) } : null,
  };
}
