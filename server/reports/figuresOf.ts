import { Figures, type ShownSets } from '../../shared/report/figures.ts';
import type { Services } from '../services.ts';
import { inTransaction } from '../storage/inTransaction.ts';

/** Makes figures about a session's people, taking account of what was shown before; what is shown now is recorded. */
export function withFigures<T>(services: Services, session: string, make: (figures: Figures) => T): Promise<T> {
  // One view must know what another has shown, even if another thread made it.
  return inTransaction(services.db, async db => {
    const row = await db.selectFrom('shown').select('sets').where('session_id', '=', session).executeTakeFirst();
    const figures = new Figures(row ? (JSON.parse(row.sets) as ShownSets) : {});
    const made = make(figures);
    const sets = JSON.stringify(figures.shown);
    // A session that was erased in the meantime leaves nothing behind.
    const there = await db.selectFrom('session').select('id').where('id', '=', session).executeTakeFirst();
    if (figures.changed && there)
      await db
        .insertInto('shown')
        .values({ session_id: session, sets })
        .onConflict(conflict => conflict.column('session_id').doUpdateSet({ sets }))
        .execute();
    return made;
  });
}
