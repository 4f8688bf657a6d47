import { useEffect, useState } from 'react';
import type { JoinInfo } from '../../../shared/protocol/http.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { retryWhenBusy } from '../../net/retryWhenBusy.ts';
import { suggestLanguage } from '../../store/store.ts';
import { wholeCode } from './code.ts';
import { mended } from './suggest.ts';

export type CodeCheck =
  { is: 'unasked' } | { is: 'asking'; again?: boolean } | { is: 'good'; info: JoinInfo } | { is: 'not'; reason: HttpReason };

const WAIT_MS = 350; // after the last letter

/** Asks whose group a code is, as soon as it is whole, so that one sees at once that it is right. */
export function useCode(code: string): CodeCheck {
  const [answer, setAnswer] = useState<{ code: string; check: CodeCheck }>({ code: '', check: { is: 'unasked' } });
  const whole = wholeCode(code) && mended(code) === null; // a slip is asked about first
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
