/** The part of the xAPI serious-games vocabulary (https://w3id.org/xapi/seriousgames) that we use. */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  accessed: 'https://w3id.org/xapi/seriousgames/verbs/accessed',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
  skipped: 'http://id.tincanapi.com/verb/skipped',
} as const;
export type VerbName = keyof typeof VERBS;

const TYPES = 'https://w3id.org/xapi/seriousgames/activity-types';
export const ACTIVITY_TYPES = {
  game: `${TYPES}/serious-game`,
  quest: `${TYPES}/quest`,
  screen: `${TYPES}/screen`,
  question: 'http://adlnet.gov/expapi/activities/question',
} as const;

export const PROFILE = 'https://w3id.org/xapi/seriousgames';
export const PROGRESS = 'https://w3id.org/xapi/seriousgames/extensions/progress';
export const XAPI_VERSION = '1.0.3';
