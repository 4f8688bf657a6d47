import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const DriveAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), version: OptionId }), // look at an older version
  z.strictObject({ type: z.literal('restore'), version: OptionId }),
  z.strictObject({ type: z.literal('share'), person: OptionId, right: OptionId }),
  z.strictObject({ type: z.literal('link'), right: OptionId }),
]);
export type DriveAction = z.infer<typeof DriveAction>;

export interface DriveParts {
  history: {
    file: string;
    versions: { id: string; date: string; who: string; current: boolean }[]; // newest first
    open: string; // the version on view
    lines: { text: string; change: 'same' | 'added' | 'removed' }[]; // of that version, compared with the one before
    restored: { date: string; by: string } | null; // "Teruggezet: 12 november, door Anna"
  };
  sharing: {
    link: { options: OptionView[]; right: string };
    people: { id: string; name: string; options: OptionView[]; right: string; by: string | null }[];
  };
}
