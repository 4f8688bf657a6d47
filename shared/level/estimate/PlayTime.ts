import { z } from 'zod';

/** How long one team really played: numbers of a level, and nothing about people. Minutes of game time. */
export const PlayTime = z.object({
  size: z.literal([5, 4, 3]),
  off: z.array(z.string()), // puzzles that it played without, sorted
  minutes: z.number().min(0), // until the end of the final puzzle
  puzzles: z.record(z.string(), z.number().min(0)), // solved ones: from open to done
});
export type PlayTime = z.infer<typeof PlayTime>;
