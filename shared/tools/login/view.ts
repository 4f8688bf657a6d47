import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const LoginAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('renew') }), // "Nieuw getal"
  z.strictObject({ type: z.literal('fill'), password: OptionId }),
  z.strictObject({ type: z.literal('approve'), request: OptionId }),
  z.strictObject({ type: z.literal('refuse'), request: OptionId }),
  z.strictObject({ type: z.literal('undo'), request: OptionId }),
  z.strictObject({ type: z.literal('answer'), answer: OptionId }), // to whoever rings
  z.strictObject({ type: z.literal('unlock'), lock: z.enum(['password', 'approval']) }), // by the game only
]);
export type LoginAction = z.infer<typeof LoginAction>;

export type LoginLock = 'password' | 'approval';

/** Somebody who rings, and how one answered; '' as long as it rings. */
export interface CallView {
  from: string;
  say: string;
  answers: OptionView[];
  answer: string;
}

/** Who has the key to a lock. */
export interface LockKeeper {
  seat: string;
  name: string;
  me: boolean;
}

export interface LoginParts {
  /** The login screen: the number that only its holder sees, which of the two locks are open, and who opens them. */
  screen: { say: string; number: string; locks: Record<LoginLock, boolean>; by: Record<LoginLock, LockKeeper> };
  vault: { heading: string; passwords: { id: string; text: string; length: number }[]; filled: string };
  phone: {
    requests: { id: string; number: string; from: string; answer: 'none' | 'approved' | 'refused' }[];
    call: CallView | null;
  };
}
