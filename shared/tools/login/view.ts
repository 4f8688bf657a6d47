import { z } from 'zod';
import { OptionId } from '../options.ts';

export const LoginAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('renew') }), // "Nieuw getal"
  z.strictObject({ type: z.literal('fill'), password: OptionId }),
  z.strictObject({ type: z.literal('approve'), request: OptionId }),
  z.strictObject({ type: z.literal('refuse'), request: OptionId }),
  z.strictObject({ type: z.literal('undo'), request: OptionId }),
  z.strictObject({ type: z.literal('unlock'), lock: z.enum(['password', 'approval']) }), // by the game only
]);
export type LoginAction = z.infer<typeof LoginAction>;

export interface LoginParts {
  /** The login screen: the number that only its holder sees, and which of the two locks are open. */
  screen: { say: string; number: string; locks: { password: boolean; approval: boolean } };
  vault: { heading: string; passwords: { id: string; text: string; length: number }[]; filled: string };
  phone: { requests: { id: string; number: string; from: string; answer: 'none' | 'approved' | 'refused' }[] };
}
