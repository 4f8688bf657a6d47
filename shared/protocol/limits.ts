import { LENGTHS } from '../text/lengths.ts';

/** Limits both sides know, so that a person is told before reaching one. Lengths in characters. */
export const LIMITS = {
  ...LENGTHS,
  name: 20,
  chat: 300,
  coachMessage: 300,
  planName: 60,
  planWord: 30,
  planDirection: 60,
  planStep: 200,
  contactCard: 200,
  groupLabel: 60,
  sessionName: 60,
  coachName: 40,
  teamName: 30,
  retentionDaysMax: 365,
  coachesMax: 200,
  passphraseMax: 200,
  teamSizeMin: 3, // that can start
  teamSizeMax: 6,
  teamsMax: 12,
  joinsPerAddress: 20, // to one session, before its coach is asked
  doorMax: 60, // who wait at the door of one session
  doorFree: 40, // so many may be of one address; once so many wait,
  doorShare: 10, // of each address at most these
  look: 8_000,
} as const;
