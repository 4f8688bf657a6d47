import { z } from 'zod';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../shared/text/languages.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { coachName } from '../storage/sessions.ts';
import { readerIn } from '../texts/words.ts';
import { skillNamesOf } from './menu.ts';
import { ownGame } from './ownGame.ts';
import { certificateFacts, dateOf } from './ownPage.ts';
import type { OwnSeat } from './ownSeat.ts';

const Feedback = z.object({ name: z.string(), deed: z.boolean(), result: z.boolean(), word: z.string().nullable() });
const Work = z.object({
  say: z.string(),
  demands: z.array(
    z.object({ id: z.string(), say: z.string(), tasks: z.array(z.string()), skill: z.string().nullable(), did: z.boolean() }),
  ),
});
const Texts = z.object({
  level: z.string(),
  did: z.array(z.object({ text: z.string(), area: z.string().nullable() })),
  skills: z.array(z.object({ id: z.string(), name: z.string(), tap: z.enum(['can', 'learn', 'no']).nullable() })),
  skillNames: z.record(z.string(), z.string()),
  feedback: z.array(Feedback), // without names: only a card that was given names a colleague
  work: Work.nullable(),
  certificate: z
    .object({
      level: z.string(),
      date: z.number(),
      minutes: z.number().nullable(),
      coach: z.string(),
      practised: z.array(z.object({ skill: z.string(), area: z.string() })),
    })
    .nullable(),
});

/** What a kept page shows besides plan and cards: as it was when the session was deleted, in every language. */
export const KeptContent = z.object({
  name: z.string(),
  date: z.number(),
  coach: z.string(),
  team: z.string().nullable(),
  ownSentence: z.string().nullable(),
  texts: z.record(z.string(), Texts),
});
export type KeptContent = z.infer<typeof KeptContent>;

/** The texts in this language; a language that came later has those of the first. */
export const textsIn = ({ texts }: KeptContent, language: Language): z.infer<typeof Texts> =>
  texts[language] ??
  texts[FIRST_LANGUAGE] ?? { level: '', did: [], skills: [], skillNames: {}, feedback: [], work: null, certificate: null };

/** What somebody's page shows now, to keep it. Of others it names the coach only; names on cards are beside it. */
export async function contentToKeep(services: Services, own: OwnSeat): Promise<KeptContent> {
  const { seat, session } = own;
  const level = await sessionLevel(services, session);
  const texts: KeptContent['texts'] = {};
  let played: Awaited<ReturnType<typeof ownGame>> = null;
  for (const language of LANGUAGE_CODES) {
    const inLanguage = { ...own, seat: { ...seat, language } };
    played = await ownGame(services, inLanguage);
    texts[language] = {
      level: level.level.title[language],
      did: played?.own.did ?? [],
      skills: (played?.own.skills ?? []).map(({ id, name, tap }) => ({ id, name, tap })),
      skillNames: Object.fromEntries(skillNamesOf(level, language)),
      feedback: (played?.own.feedback ?? []).map(one => ({ ...one, name: readerIn(language).say('server.papers.colleague') })),
      work: played?.own.work ?? null,
      certificate: await certificateFacts(services, inLanguage, played),
    };
  }
  return {
    name: seat.name,
    date: dateOf(own, played),
    coach: await coachName(services.db, session.coach_id),
    team: played?.team.name ?? null,
    ownSentence: played?.own.sentence || null,
    texts,
  };
}

/** The least that can be kept, where the rest cannot be read: a page with the plan is better than none. */
export const leastToKeep = ({ seat, session }: OwnSeat): KeptContent => ({
  name: seat.name,
  date: session.date ?? session.created_at,
  coach: '',
  team: null,
  ownSentence: null,
  texts: {},
});
