import type { PrivacyId, PrivacyOf, PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { Language } from '../../shared/text/localised.ts';
import { plainDate } from '../documents/dates.ts';
import type { Services } from '../services.ts';
import { readerIn } from '../texts/words.ts';
import type { OwnSeat } from './ownSeat.ts';

/**
 * What is stored and for how long: with the session, as long as backups, or as its own text says. A test compares it with
 * the tables of the store.
 */
const KEPT = [
  { id: 'name', of: 'person', term: 'session' },
  { id: 'meeting', of: 'person', term: 'session' },
  { id: 'play', of: 'person', term: 'session' },
  { id: 'texts', of: 'person', term: 'session' },
  { id: 'statements', of: 'person', term: 'session' },
  { id: 'plan', of: 'person', term: 'session' },
  { id: 'note', of: 'person', term: 'session' },
  { id: 'contact', of: 'person', term: 'session' },
  { id: 'keptPage', of: 'person', term: 'own' },
  { id: 'followUp', of: 'person', term: 'own' },
  { id: 'device', of: 'person', term: 'own' },
  { id: 'counts', of: 'system', term: 'own' },
  { id: 'log', of: 'system', term: 'own' },
  { id: 'lrs', of: 'system', term: 'own' },
  { id: 'backup', of: 'system', term: 'backups' },
  { id: 'coachAccount', of: 'coach', term: 'own' },
  { id: 'coachDevice', of: 'coach', term: 'own' },
] as const satisfies readonly { id: PrivacyId; of: PrivacyOf; term: 'session' | 'backups' | 'own' }[];
const NOT_KEPT = ['names', 'picture', 'mark', 'call'] as const;

/** Whose dates the page has: of a session, or of somebody who kept their page after it; null: of a new session. */
type Whose = Pick<OwnSeat, 'session'> | { keptUntil: number } | null;
const AFTER_SESSION: ReadonlySet<PrivacyId> = new Set(['keptPage', 'followUp', 'device']);

/** Who is responsible, what is stored, why and for how long: with actual dates for somebody with a seat, else with the retention of a new session. */
export function privacyPage(services: Services, whose: Whose, language: Language): PrivacyPage {
  const own = whose && 'session' in whose ? whose : null;
  const keptUntil = whose && 'keptUntil' in whose ? whose.keptUntil : null;
  const { say } = readerIn(language);
  const { backupDays, lrs, organisation, timeZone } = services.config;
  const days = own?.session.retention_days ?? services.config.retentionDays;
  const until = own?.session.delete_on ?? keptUntil;
  const howLong = (kept: (typeof KEPT)[number]): string => {
    if (kept.id === 'keptPage' && keptUntil !== null)
      return say('server.privacy.keptUntil', { date: plainDate(keptUntil, language, timeZone) });
    if (kept.term === 'own') return say(`server.privacy.kept.${kept.id}.howLong`);
    if (kept.term === 'backups')
      return backupDays === null ? say('server.privacy.backupUnknown') : say('server.privacy.backupDays', { count: backupDays });
    return until === null
      ? say('server.privacy.daysAfter', { count: days })
      : say('server.privacy.until', { date: plainDate(until, language, timeZone) });
  };
  const isOn = (id: PrivacyId): boolean => (id === 'backup' ? backupDays !== 0 : id === 'lrs' ? lrs !== null : true);
  const isStored = ({ id, of }: (typeof KEPT)[number]): boolean => keptUntil === null || of !== 'person' || AFTER_SESSION.has(id);
  return {
    organisation,
    kept: KEPT.filter(kept => isOn(kept.id) && isStored(kept)).map(kept => ({
      id: kept.id,
      of: kept.of,
      title: say(`server.privacy.kept.${kept.id}.title`),
      what: say(`server.privacy.kept.${kept.id}.what`),
      why: say(`server.privacy.kept.${kept.id}.why`),
      howLong: howLong(kept),
      until: kept.term === 'session' ? until : null,
    })),
    notKept: NOT_KEPT.map(id => say(`server.privacy.notKept.${id}`)),
    retentionDays: days,
    deleteOn: until,
    onlyKeptPage: keptUntil !== null,
  };
}
