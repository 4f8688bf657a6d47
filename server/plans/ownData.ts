import { z } from 'zod';
import type { OwnData } from '../../shared/protocol/plan.ts';
import { isWithin } from '../games/people/sealedEntriesFor.ts';
import type { Services } from '../services.ts';
import { namesOf } from '../storage/eraseNames.ts';
import { findPlan, readPlan } from '../storage/plans.ts';
import { readJson } from '../storage/readJson.ts';
import { takeOverTokensOf } from '../storage/seatTokens.ts';
import { statementsOf } from '../storage/statements.ts';
import { noteFor } from './noteFor.ts';
import { ownGame } from './ownGame.ts';
import type { OwnSeat } from './ownSeat.ts';

const Act = z.object({ at: z.int(), type: z.string() });

/**
 * What is stored about one person, as a copy for them: everything on their first page. A page that another device started has
 * what was written on it and from that device, and what the coaches noted if the plan is shared there.
 */
export async function ownData(services: Services, own: OwnSeat): Promise<OwnData> {
  const { seat, session, page, first } = own;
  const { db } = services;
  const plan = await findPlan(db, page);
  const note = await noteFor(db, own, plan);
  const texts = await db.selectFrom('text').select(['id', 'at', 'text']).where('by', '=', seat.id).orderBy('at').execute();
  const takers = await takeOverTokensOf(db, seat.id);
  const acts = await db.selectFrom('journal').select(['at', 'command']).where('by', '=', seat.id).orderBy('at').execute();
  const byTaker = (at: number): boolean => takers.some(other => isWithin(at, other.created_at, other.ended_at));
  const here = (at: number): boolean => first || isWithin(at, own.device.used_at ?? Infinity, own.device.ended_at);
  // Private texts that somebody else wrote after taking over the seat with a link are not this person's.
  const theirs = new Set(
    acts.flatMap(({ at, command }) => {
      const { action } = (readJson(command) ?? {}) as { action?: { type?: unknown; text?: unknown } };
      return first && action?.type === 'write' && byTaker(at) ? [action.text] : [];
    }),
  );
  return {
    made: services.clock.now(),
    deleteOn: session.delete_on,
    seat: {
      name: seat.name,
      language: seat.language,
      ...(first && {
        formerNames: (await namesOf(db, seat.id)).filter(name => name !== seat.name),
        portrait: seat.portrait,
        practice: JSON.parse(seat.practice) as unknown,
        code: seat.pseudonym,
        joinedAt: seat.joined_at,
      }),
    },
    statements: (await statementsOf(db, page)).map(({ moment, item, answer, at }) => ({ moment, id: item, answer, at })),
    plan: plan ? readPlan(plan) : null,
    planSharedSince: plan?.shared_at ?? null,
    contact: first ? (plan?.contact ?? null) : null,
    coachNote: note && { text: note.text, at: note.at },
    texts: texts.filter(({ id, at }) => !theirs.has(id) && here(at)).map(({ at, text }) => ({ at, text })),
    feedback: (await ownGame(services, own))?.own.feedback ?? [],
    acts: acts.flatMap(({ at, command }) => {
      const act = Act.safeParse({ at, ...(readJson(command) as object | undefined) });
      return act.success && here(at) ? [act.data] : []; // unreadable entries are skipped
    }),
    keptPage: null,
  };
}
