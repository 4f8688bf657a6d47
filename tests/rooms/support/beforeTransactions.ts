import type { TestApp } from './TestApp.ts';

/** Lets something happen right before each transaction of the store, but for those of what happens itself. Returns what ends it. */
export function beforeTransactions({ services }: TestApp, happen: () => Promise<void>): () => void {
  const { db } = services;
  const begin = db.transaction.bind(db);
  let happening = false;
  db.transaction = () => {
    const next = begin();
    if (happening) return next;
    const execute = next.execute.bind(next);
    next.execute = async work => {
      happening = true;
      await happen().finally(() => (happening = false));
      return execute(work);
    };
    return next;
  };
  return () => void (db.transaction = begin);
}
