import { z } from 'zod';
import type { OwnData } from '../../shared/protocol/plan.ts';
import { isWithin } from '../games/people/sealedEntriesFor.ts';
import type { Services } from '../services.ts';
import { findNote } from '../storage/coachNotes.ts';
import { namesOf } from '../storage/eraseNames.ts';
import { findPlan, readPlan } from '../storage/plans.ts';
import { readJson } from '../storage/readJson.ts';
import { takeOverTokensOf } from '../storage/seatTokens.ts';
import { statementsOf } from '../storage/statements.ts';
import { ownGame } from './ownGame.ts';
import type { OwnSeat } from './ownSeat.ts';

const Act = z.object({ at: z.int(), type: z.string() });

/** Everything stored about one person, as a copy for them. */
export async function ownData(services: Services, own: OwnSeat): Promise<OwnData> {
  const { seat, session } = own;
  const { db } = services;
  const plan = await findPlan(db, seat.id);
  const note = await findNote(db, seat.id);
  const texts = await db.selectFrom('text').select(['id', 'at', 'text']).where('by', '=', seat.id).orderBy('at').execute();
  const takers = await takeOverTokensOf(db, seat.id);
  const acts = await db.selectFrom('journal').select(['at', 'command']).where('by', '=', seat.id).orderBy('at').execute();
  // Private texts that somebody else wrote after taking over the seat with a link are not this person's.
  const theirs = new Set(
    acts.flatMap(({ at, command }) => {
      const { action } = (readJson(command) ?? {}) as { action?: { type?: unknown; text?: unknown } };
      const isTheirs = action?.type === 'write' && takers.some(other => isWithin(at, other.created_at, other.ended_at));
      return isTheirs ? [action.text] : [];
    }),
  );
  return {
    made: services.clock.now(),
    deleteOn: session.delete_on,
    seat: {
      name: seat.name,
      formerNames: (await namesOf(db, seat.id)).filter(name => name !== seat.name),
      portrait: seat.portrait,
      language: seat.language,
      practice: JSON.parse(seat.practice) as unknown,
      code: seat.pseudonym,
      joinedAt: seat.joined_at,
    },
    statements: (await statementsOf(db, seat.id)).map(({ moment, item, answer, at }) => ({ moment, id: item, answer, at })),
    plan: plan ? readPlan(plan) : null,
    planSharedSince: plan?.shared_at ?? null,
    contact: plan?.contact ?? null,
    coachNote: note?.text ? { text: note.text, at: note.at } : null,
    texts: texts.filter(({ id }) => !theirs.has(id)).map(({ at, text }) => ({ at, text })),
    feedback: (await ownGame(services, own))?.own.feedback ?? [],
    acts: acts.flatMap(({ at, command }) => {
      const act = Act.safeParse({ at, ...(readJson(command) as object | undefined) });
      return act.success ? [act.data] : []; // unreadable entries are skipped
    }),
    keptPage: null,
  };
}
