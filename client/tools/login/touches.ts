import type { LoginParts } from '../../../shared/tools/login/view.ts';
import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const loginTouches: Touches<'login'> = {
  renew: ({ screen }) => ({ is: screen?.number }),
  fill: ({ vault }) => ({ is: vault?.filled }),
  approve: answer,
  refuse: answer,
  undo: answer,
  answer: ({ phone }) => ({ is: phone?.call?.answer }),
  unlock: nothing,
};

function answer({ phone }: { phone?: LoginParts['phone'] }, { request }: { request: string }) {
  return { is: named(phone?.requests, request)?.answer };
}
