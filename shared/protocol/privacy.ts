/** Figures about fewer people are never shown: they would reveal what one person said. */
export const MIN_GROUP_SIZE = 3;
/** What a coach and a shared screen see of answers in the talk is a count of at least this many: the teams themselves are small. */
export const MIN_TALK_ANSWERS = 5;

/**
 * GET /api/privacy?language=nl, with a seat token for the actual dates of one's own session: who is responsible, and what
 * is stored, why, for how long.
 */
export interface PrivacyPage {
  organisation: Organisation;
  kept: { id: PrivacyId; of: PrivacyOf; title: string; what: string; why: string; howLong: string; until: number | null }[];
  notKept: string[];
  retentionDays: number; // of this session, or of a new one
  deleteOn: number | null; // epoch ms, of this session, or of the page that was kept after it
  onlyKeptPage: boolean; // the session of this person is deleted: only their own page is left
}
/** Whose data: of every participant, of the system as a whole, of coaches. */
export const PRIVACY_OF = ['person', 'system', 'coach'] as const;
export type PrivacyOf = (typeof PRIVACY_OF)[number];
export type PrivacyId =
  | 'name'
  | 'meeting'
  | 'play'
  | 'texts'
  | 'statements'
  | 'plan'
  | 'note'
  | 'contact'
  | 'keptPage'
  | 'followUp'
  | 'device'
  | 'counts'
  | 'log'
  | 'lrs'
  | 'backup'
  | 'coachAccount'
  | 'coachDevice';

/** On which ground of article 6 of the GDPR the organisation may store this. */
export const LEGAL_BASES = ['consent', 'agreement', 'task', 'interest'] as const;

/** What an organisation must tell by article 13 of the GDPR and no program can know. Null: not filled in. */
export interface Organisation {
  name: string | null;
  email: string | null;
  address: string | null; // may be absent
  phone: string | null; // may be absent
  statement: string | null; // address of its own privacy statement, may be absent
  officer: { email: string | null } | null; // data protection officer; email null: it has none
  basis: (typeof LEGAL_BASES)[number] | null;
  host: { company: string | null } | null; // whose computer stores the data; company null: its own
  authority: { name: string; url: string }; // where people can complain
}

const REQUIRED = ['name', 'email', 'officer', 'basis', 'host'] as const satisfies readonly (keyof Organisation)[];
export type RequiredFact = (typeof REQUIRED)[number];

/** What the law asks and the organisation did not fill in. */
export const missingFacts = (organisation: Organisation): RequiredFact[] => REQUIRED.filter(fact => organisation[fact] === null);
