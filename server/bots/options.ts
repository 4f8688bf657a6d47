import { parseArgs } from 'node:util';
import { z } from 'zod';

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `expects a whole number from ${low} to ${high}` })
    .transform(Number)
    .refine(value => value >= low && value <= high, { error: `expects a whole number from ${low} to ${high}` });

const Options = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'expects an address such as http://localhost:2567' })
    .transform(url => new URL(url).origin),
  teams: wholeNumber(1, 12),
  size: wholeNumber(3, 6),
  speed: z.coerce.number({ error: 'expects a number, such as 20' }).gt(0).max(1000),
  level: z.string().min(1),
  ending: z.string().min(1).optional(),
  stuck: z.boolean(),
  timeout: wholeNumber(5, 7200).optional(),
  seed: wholeNumber(0, 2 ** 31),
});

/** The options of a run of bots. */
export type BotOptions = z.output<typeof Options>;

export const USAGE = `npm run bots -- [--url http://localhost:2567] [--teams 3] [--size 5] [--speed 20] [--level de-lege-stoel]
    [--ending <option of the vote>] [--stuck] [--timeout <seconds without progress>] [--seed 1]
COACH_PASSPHRASE holds the coach's password.`;

/** Parses the command line; throws an Error whose message says what is wrong. */
export function readOptions(args: readonly string[]): BotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string', default: 'http://localhost:2567' },
      teams: { type: 'string', default: '3' },
      size: { type: 'string', default: '5' },
      speed: { type: 'string', default: '20' },
      level: { type: 'string', default: 'de-lege-stoel' },
      ending: { type: 'string' },
      stuck: { type: 'boolean', default: false },
      timeout: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const read = Options.safeParse(values);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`--${issue!.path.join('.')} ${issue!.message}`);
}
