import { useCallback, useEffect, useState } from 'react';
import type { Moment, StatementAnswer, StatementsPage } from '../../../shared/protocol/statements.ts';
import { own, ownToken } from '../../net/own.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { useClient } from '../../store/store.ts';

export interface OwnStatements {
  page: StatementsPage | null; // null: not loaded yet, or this session has no statements
  answer: (moment: Moment, id: string, answer: StatementAnswer) => Promise<boolean>;
}

/** The person's own statements. Every tap is saved and shown optimistically, and reverted on failure. A change of `round` (of a waiting list) loads them again. */
export function useStatements(round: number | null = null): OwnStatements {
  const [page, setPage] = useState<StatementsPage | null>(null);
  const language = useClient(state => state.settings.language); // the server sends the texts in this language
  useEffect(() => {
    let here = true;
    const token = ownToken();
    if (token)
      retryUntilAnswered(() => own.statements(token), { isNeeded: () => here }).then(
        answer => here && setPage(answer),
        () => undefined, // statements are optional: do not block the page
      );
    return () => {
      here = false;
    };
  }, [language, round]);

  const answer = useCallback(async (moment: Moment, id: string, given: StatementAnswer) => {
    const token = ownToken();
    if (!token) return false;
    const put = (value: StatementAnswer | undefined) =>
      setPage(now => now && { ...now, mine: { ...now.mine, [moment]: { ...now.mine[moment], [id]: value } } });
    put(given);
    try {
      await own.saveStatement(token, { moment, id, answer: given });
      return true;
    } catch {
      put(undefined);
      return false;
    }
  }, []);
  return { page: page && page.measure !== 'none' && page.statements.length > 0 ? page : null, answer };
}
