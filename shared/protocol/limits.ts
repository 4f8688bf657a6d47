/** Limits both sides know, so that a person is told before reaching one. Lengths in characters. */
export const LIMITS = {
  name: 20,
  chat: 300,
  ownSentence: 200,
  coachMessage: 300,
  groupLabel: 60,
  sessionName: 60,
  coachName: 40,
  teamName: 30,
  retentionDaysMax: 365,
  coachesMax: 200,
  passphraseMin: 8,
  passphraseMax: 200,
  teamSizeMax: 6,
  teamsMax: 12,
} as const;
