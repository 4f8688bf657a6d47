import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { t, type TextKey } from '../../i18n/index.ts';
import { claimWords, type Need } from '../needs/index.ts';

const FRESH_MS = 2 * 60_000; // after that the row proposes again

const DID: Partial<Record<NonNullable<Need['done']>['what'], TextKey>> = {
  coachHint: 'coach.rows.did.hint',
  coachHintTo: 'coach.rows.did.hint',
  coachAsk: 'coach.rows.did.asked',
  coachMessage: 'coach.rows.did.message',
  coachMessageTo: 'coach.rows.did.message',
};

/** What a coach has just done about a need, in the place of the act that was proposed; '': nothing. Every coach reads the same. */
export function receiptOf(need: Need | null, view: CoachView, now: number): string {
  if (!need) return '';
  const claim = claimWords(need, view);
  if (claim) return claim.short;
  const { done } = need;
  if (!done || now - done.at > FRESH_MS) return '';
  return t(DID[done.what] ?? 'coach.rows.did.other');
}
