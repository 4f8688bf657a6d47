import { createHash } from 'node:crypto';
import { LANGUAGES, languageTag } from '../../shared/text/languages.ts';
import type { Language, LocalisedText } from '../../shared/text/localised.ts';
import { ACTIVITY_TYPES, PROFILE, VERBS, XAPI_VERSION, type VerbName } from './words.ts';

/** One xAPI statement, limited to the parts that we use. */
export interface Statement {
  id: string;
  version: string;
  timestamp: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: Activity;
  result?: { success?: boolean; completion?: boolean; response?: string; extensions?: Record<string, number> };
  context: {
    registration: string;
    platform: string;
    language: string; // BCP 47
    contextActivities: { parent?: Activity[]; category: { objectType: 'Activity'; id: string }[] };
  };
}
export interface Activity {
  objectType: 'Activity';
  id: string;
  definition: { type: string; name: Record<string, string>; extensions?: Record<string, unknown> };
}

/** A UUID derived from `words`, so that a statement that is sent twice is stored once. */
export function uuidOf(words: string): string {
  const hash = createHash('sha1').update(`de-kandidaat ${words}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

const names = (text: LocalisedText): Record<string, string> =>
  Object.fromEntries(LANGUAGES.map(({ code, tag }) => [tag, text[code]]));

export function activity(
  id: string,
  type: keyof typeof ACTIVITY_TYPES,
  name: LocalisedText,
  extensions?: Record<string, unknown>,
): Activity {
  const definition = { type: ACTIVITY_TYPES[type], name: names(name) };
  return { objectType: 'Activity', id, definition: extensions ? { ...definition, extensions } : definition };
}

export interface StatementContext {
  home: string; // address of this server: the home page of the pseudonyms' accounts
  registration: string;
  language: Language;
  game: Activity;
}

/** Makes a statement. Times are rounded to minutes: how fast somebody acts is private. */
export function statement(
  context: StatementContext,
  given: { key: string; at: number; who: string; verb: VerbName; object: Activity; result?: Statement['result'] },
): Statement {
  const { key, at, who, verb, object, result } = given;
  const inside = object.id === context.game.id ? {} : { parent: [context.game] };
  return {
    id: uuidOf(`${context.registration} ${key} ${who}`),
    version: XAPI_VERSION,
    timestamp: new Date(Math.floor(at / 60_000) * 60_000).toISOString(),
    actor: { objectType: 'Agent', account: { homePage: context.home, name: who } },
    verb: { id: VERBS[verb], display: { 'en-GB': verb } },
    object,
    ...(result ? { result } : {}),
    context: {
      registration: context.registration,
      platform: 'De Kandidaat',
      language: languageTag(context.language),
      contextActivities: { ...inside, category: [{ objectType: 'Activity', id: PROFILE }] },
    },
  };
}
