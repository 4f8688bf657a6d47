import { z } from 'zod';

/**
 * The rules for statements of the xAPI specification, version 1.0.3, part two "Experience API Data"
 * (github.com/adlnet/xAPI-Spec, xAPI-Data.md, sections 2.2 to 2.6 and 4.0), written out by hand for the parts that a
 * statement of ours may use. Strict everywhere: the specification rejects keys that it does not know.
 */
const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s]+$/i); // 4.0: absolute
const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/); // RFC 4122
const Timestamp = z.iso.datetime({ offset: true }); // 4.5: ISO 8601 with a zone
const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/); // RFC 5646
const LanguageMap = z.record(LanguageTag, z.string().min(1)); // 4.2
const Extensions = z.record(Iri, z.json()); // 4.1

// 2.4.2.1: exactly one inverse functional identifier; ours is always an account
const Agent = z.strictObject({
  objectType: z.literal('Agent').optional(),
  name: z.string().optional(),
  account: z.strictObject({ homePage: Iri, name: z.string().min(1) }), // 2.4.2.4
});
const Verb = z.strictObject({ id: Iri, display: LanguageMap.optional() }); // 2.4.3
const Activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: Iri,
  definition: z
    .strictObject({
      name: LanguageMap.optional(),
      description: LanguageMap.optional(),
      type: Iri.optional(),
      moreInfo: Iri.optional(),
      extensions: Extensions.optional(),
    })
    .optional(),
}); // 2.4.4.1
const Result = z.strictObject({
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  extensions: Extensions.optional(),
}); // 2.4.5
const Activities = z.array(Activity);
const Context = z.strictObject({
  registration: Uuid.optional(),
  platform: z.string().optional(), // allowed since the object is an activity
  language: LanguageTag.optional(),
  contextActivities: z
    .strictObject({
      parent: Activities.optional(),
      grouping: Activities.optional(),
      category: Activities.optional(),
      other: Activities.optional(),
    })
    .optional(),
  extensions: Extensions.optional(),
}); // 2.4.6

export const XapiStatement = z.strictObject({
  id: Uuid,
  actor: Agent,
  verb: Verb,
  object: Activity,
  result: Result.optional(),
  context: Context.optional(),
  timestamp: Timestamp,
  version: z.string().regex(/^1\.0\.[0-9]+$/), // 2.4.10
});
