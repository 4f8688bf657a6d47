import type { PrivacyId, PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { Language } from '../../shared/text/localised.ts';
import { plainDate } from '../documents/dates.ts';
import type { Services } from '../services.ts';
import { readerIn } from '../texts/words.ts';
import type { OwnSeat } from './ownSeat.ts';

/**
 * What is stored and for how long: with the session, as long as backups, or as its own text says. A test checks each
 * against the program.
 */
const KEPT = [
  { id: 'name', term: 'session' },
  { id: 'play', term: 'session' },
  { id: 'texts', term: 'session' },
  { id: 'statements', term: 'session' },
  { id: 'plan', term: 'session' },
  { id: 'contact', term: 'session' },
  { id: 'followUp', term: 'own' },
  { id: 'counts', term: 'own' },
  { id: 'log', term: 'own' },
  { id: 'coachDevice', term: 'own' },
  { id: 'backup', term: 'backups' },
] as const satisfies readonly { id: PrivacyId; term: 'session' | 'backups' | 'own' }[];
const NOT_KEPT = ['names', 'picture', 'mark', 'elsewhere'] as const;

/** What is stored, why and for how long: with actual dates for somebody with a seat, else with the retention of a new session. */
export function privacyPage(services: Services, own: Pick<OwnSeat, 'session'> | null, language: Language): PrivacyPage {
  const { say } = readerIn(language);
  const { backupDays, lrs, timeZone } = services.config;
  const days = own?.session.retention_days ?? services.config.retentionDays;
  const until = own?.session.delete_on ?? null;
  const howLong = (kept: (typeof KEPT)[number]): string => {
    if (kept.term === 'own') return say(`server.privacy.kept.${kept.id}.howLong`);
    if (kept.term === 'backups')
      return backupDays === null ? say('server.privacy.backupUnknown') : say('server.privacy.backupDays', { count: backupDays });
    return until === null
      ? say('server.privacy.daysAfter', { count: days })
      : say('server.privacy.until', { date: plainDate(until, language, timeZone) });
  };
  return {
    kept: KEPT.filter(({ id }) => id !== 'backup' || backupDays !== 0).map(kept => ({
      id: kept.id,
      what: say(`server.privacy.kept.${kept.id}.what`),
      why: say(`server.privacy.kept.${kept.id}.why`),
      howLong: howLong(kept),
      until: kept.term === 'session' ? until : null,
    })),
    notKept: NOT_KEPT.filter(id => id !== 'elsewhere' || !lrs).map(id => say(`server.privacy.notKept.${id}`)),
    retentionDays: days,
    deleteOn: until,
    lrs: lrs ? { on: true, what: say('server.privacy.lrs') } : null,
  };
}
