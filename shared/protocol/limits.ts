import { LENGTHS } from '../text/lengths.ts';

/** Limits known to both sides, so that people are told before they reach one. Lengths in characters. */
export const LIMITS = {
  name: 20,
  chat: 300,
  sentences: 60, // sent to a colleague at once; no item has so many
  ownSentence: LENGTHS.ownSentence,
  coachMessage: 300,
  planName: 60,
  planWord: 30,
  planDirection: 60,
  planStep: 200,
  contactCard: 200,
  coachNote: 1500,
  coachNoteStored: 6000, // of several coaches who wrote at once, one below the other
  groupLabel: 60,
  sessionName: 60,
  coachName: 40,
  teamName: 30,
  retentionDaysMax: 365,
  coachesMax: 200,
  passphraseMin: LENGTHS.passphraseMin,
  passphraseMax: 200,
  teamSizeMin: 3, // the smallest that can start
  teamSizeMax: 6,
  teamsMax: 12,
  joinsPerAddress: 20, // to one session, before its coach is asked
  doorMax: 60, // people waiting at the door of one session
  doorFree: 40, // once so many wait, an address can have
  doorShare: 10, // at most this many of them
  look: 8_000,
} as const;
