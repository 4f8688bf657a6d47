import { useEffect, useState } from 'react';
import type { JoinInfo } from '../../../shared/protocol/http.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { retryWhenBusy } from '../../net/retryWhenBusy.ts';
import { suggestLanguage } from '../../store/store.ts';
import { isCompleteCode } from './code.ts';
import { correctionOf } from './suggest.ts';

export type CodeCheck =
  { is: 'unasked' } | { is: 'asking'; again?: boolean } | { is: 'good'; info: JoinInfo } | { is: 'not'; reason: HttpReason };

const WAIT_MS = 350; // debounce after the last key

/** Looks up the group of a code as soon as the code is complete, to confirm it at once. */
export function useCode(code: string): CodeCheck {
  const [answer, setAnswer] = useState<{ code: string; check: CodeCheck }>({ code: '', check: { is: 'unasked' } });
  const whole = isCompleteCode(code) && correctionOf(code) === null; // a typo is corrected first
  useEffect(() => {
    if (!whole) return;
    let current = true;
    const timer = setTimeout(async () => {
      setAnswer({ code, check: { is: 'asking' } });
      const onWait = () => current && setAnswer({ code, check: { is: 'asking', again: true } });
      const check: CodeCheck = await retryWhenBusy(() => api.joinInfo(code), { onWait, isNeeded: () => current })
        .then(info => ({ is: 'good' as const, info }))
        .catch((error: unknown) => ({ is: 'not' as const, reason: reasonOf(error) }));
      if (!current) return;
      if (check.is === 'good') suggestLanguage(check.info.language);
      setAnswer({ code, check });
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [code, whole]);
  return whole && answer.code === code ? answer.check : { is: 'unasked' };
}
