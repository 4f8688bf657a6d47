import { z } from 'zod';
import type { OwnGame } from '../../shared/game/project/ownGame.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../shared/text/languages.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { coachName } from '../storage/sessions.ts';
import { readerIn } from '../texts/words.ts';
import { skillNamesOf } from './menu.ts';
import { playedGame } from './ownGame.ts';
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
  skillNames: z.record(z.string(), z.string()), // of the level
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

/** What a kept page shows besides plan and cards, and no more: as it was when the session was deleted, in every language. */
export const KeptContent = z.object({
  name: z.string(),
  date: z.number(),
  coach: z.string(),
  inTeam: z.boolean(),
  learn: z.array(z.string()), // ids of the skills that the person wants to learn: trainings for them come first
  ownSentence: z.string().nullable(),
  texts: z.record(z.string(), Texts),
});
export type KeptContent = z.infer<typeof KeptContent>;

/** The texts in this language; a language that came later has those of the first. */
export const textsIn = ({ texts }: KeptContent, language: Language): z.infer<typeof Texts> =>
  texts[language] ?? texts[FIRST_LANGUAGE] ?? { level: '', did: [], skillNames: {}, feedback: [], work: null, certificate: null };

/** What somebody's page shows now, to keep it. Of others it names the coach only; names on cards are beside it. */
export async function contentToKeep(services: Services, own: OwnSeat): Promise<KeptContent> {
  const { seat, session } = own;
  const level = await sessionLevel(services, session);
  const texts: KeptContent['texts'] = {};
  const game = await playedGame(services, own);
  const first = game && game.in(seat.language as Language);
  const skills = first?.own.skills ?? [];
  const settled = new Set(skills.flatMap(({ id, tap }) => (tap === 'can' || tap === 'no' ? [id] : [])));
  for (const language of LANGUAGE_CODES) {
    const played = game && game.in(language);
    texts[language] = {
      level: level.level.title[language],
      did: played?.own.did ?? [],
      skillNames: Object.fromEntries(skillNamesOf(level, language)),
      feedback: (played?.own.feedback ?? []).map(one => ({ ...one, name: readerIn(language).say('server.papers.colleague') })),
      work: played && workWithout(settled, played.own.work),
      certificate: await certificateFacts(services, { ...own, seat: { ...seat, language } }, played),
    };
  }
  return {
    name: seat.name,
    date: dateOf(own, first),
    coach: await coachName(services.db, session.coach_id),
    inTeam: first !== null,
    learn: skills.flatMap(({ id, tap }) => (tap === 'learn' ? [id] : [])),
    ownSentence: first?.own.sentence || null,
    texts,
  };
}

/** What the work asks; what a person can already or does not need is not looked up in the menu, so their answer need not be kept. */
const workWithout = (settled: ReadonlySet<string>, work: OwnGame['work']): OwnGame['work'] =>
  work && {
    ...work,
    demands: work.demands.map(demand => ({
      ...demand,
      skill: demand.skill !== null && settled.has(demand.skill) ? null : demand.skill,
    })),
  };

/** The least that can be kept, where the rest cannot be read: a page with the plan is better than none. */
export const leastToKeep = ({ seat, session }: Pick<OwnSeat, 'seat' | 'session'>): KeptContent => ({
  name: seat.name,
  date: session.date ?? session.created_at,
  coach: '',
  inTeam: false,
  learn: [],
  ownSentence: null,
  texts: {},
});
