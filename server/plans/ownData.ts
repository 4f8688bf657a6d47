import type { OwnData } from '../../shared/protocol/plan.ts';
import type { House } from '../house.ts';
import { namesOf } from '../storage/eraseNames.ts';
import { findPlan, readPlan } from '../storage/plans.ts';
import { statementsOf } from '../storage/statements.ts';
import type { OwnSeat } from './ownSeat.ts';

/** All that is kept of one person, to take along. */
export async function ownData(house: House, { seat, session }: OwnSeat): Promise<OwnData> {
  const { db } = house;
  const plan = await findPlan(db, seat.id);
  const texts = await db.selectFrom('text').select(['at', 'text']).where('by', '=', seat.id).orderBy('at').execute();
  const acts = await db.selectFrom('journal').select(['at', 'command']).where('by', '=', seat.id).orderBy('at').execute();
  return {
    made: house.clock.now(),
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
    contact: plan?.contact ?? null,
    texts,
    acts: acts.map(({ at, command }) => ({ at, type: (JSON.parse(command) as { type: string }).type })),
  };
}
