import type { JoinForm } from './useJoin.ts';
import { isCompleteCode } from './code.ts';

export type Part = keyof JoinForm;
type Fault = 'code' | 'codeHalf' | 'name' | 'face';

/** What is not filled in yet, for each part of the form at once. */
export function faultsIn({ code, name, portrait }: JoinForm): Partial<Record<Part, Fault>> {
  return {
    ...(!code.trim() ? { code: 'code' as const } : !isCompleteCode(code) && { code: 'codeHalf' as const }),
    ...(!name.trim() && { name: 'name' as const }),
    ...(!portrait && { portrait: 'face' as const }),
  };
}

/** The first part, in the order of the page, that has a fault. */
export const firstOf = (faults: Partial<Record<Part, unknown>>): Part | undefined =>
  (['code', 'name', 'portrait'] as const).find(part => faults[part] !== undefined);
