import { z } from 'zod';
import type { GameState } from './state.ts';

const integer = z.int();
const words = z.record(z.string(), z.string());
const spoken = z.looseObject({ ref: z.string(), with: words });
const list = z.array(z.string());
const byStep = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const clock = z.looseObject({
  minutes: z.number().nullable(),
  planned: z.number().nullable(),
  startedAt: z.number().nullable(),
  stoppedMs: z.number(),
  pausedAt: z.number().nullable(),
  pausedBy: z.enum(['coach', 'players', 'nobodyHere']).nullable(),
  told: integer,
  story: z.looseObject({ minute: z.number(), atMs: z.number() }),
});

const seat = z.looseObject({
  id: z.string(),
  number: integer,
  own: list,
  assistant: z.boolean(),
  reads: z.string().nullable(),
  away: z.boolean(),
  awaySince: z.number().nullable(),
  awayTold: z.boolean(),
  dealtWith: z.literal(true).optional(),
  left: z.boolean(),
  open: list,
  place: z.string(),
  hand: z.boolean(),
  about: z.string().nullable(),
  claim: z.string().nullable(),
  act: z.looseObject({ at: z.number(), what: z.string(), with: words }).nullable(),
  on: z.looseObject({ puzzle: z.string(), at: z.number() }).nullable(),
});

const puzzle = z.looseObject({
  value: z.union([z.string(), z.looseObject({})]),
  context: z.looseObject({
    openedAt: z.number().nullable(),
    endedAt: z.number().nullable(),
    tries: byStep(z.number()),
    hints: byStep(z.array(z.number())),
    since: byStep(z.number()),
    offered: byStep(z.number()),
    said: byStep(spoken),
    looking: byStep(z.looseObject({ by: z.string(), until: z.number(), tries: z.number() })),
  }),
});

const desk = z.looseObject({
  touchedAt: z.number().nullable(),
  undo: z.looseObject({ act: integer, at: z.number(), what: z.string(), with: words }).nullable(),
  log: z.array(
    z.looseObject({ id: integer, at: z.number(), atMs: z.number(), what: z.string(), by: z.string().nullable(), with: words }),
  ),
  lines: integer,
  tries: z.record(z.string(), z.array(z.looseObject({ spoken, times: z.number(), row: z.number(), at: z.number() }))),
  private: z.array(z.looseObject({ seat: z.string(), puzzle: z.string(), step: z.string(), number: integer, at: z.number() })),
  held: z.boolean(),
});

const said = z.looseObject({ deed: z.literal(true).optional(), result: z.literal(true).optional(), word: z.string().optional() });
const peers = z.record(z.string(), z.record(z.string(), said)).optional();

const schema = z.looseObject({
  seq: integer,
  phase: z.enum(['briefing', 'playing', 'paused', 'deciding', 'reveal', 'debrief', 'closed']),
  options: z.looseObject({ pace: z.enum(['normal', 'generous']), autoHints: z.boolean(), holdReveal: z.boolean() }),
  clock,
  skip: list.optional(),
  names: z.record(z.string(), z.number()).optional(),
  lapsed: list.optional(),
  solvedFor: list.optional(),
  seats: z.array(seat),
  holds: words,
  worked: z.record(z.string(), list).optional(),
  covered: words,
  tools: z.record(z.string(), z.looseObject({})),
  puzzles: z.record(z.string(), puzzle),
  given: list,
  forAll: list,
  heldUp: z
    .looseObject({
      seat: z.string(),
      puzzle: z.string(),
      step: z.string(),
      since: z.number(),
      told: z.boolean(),
      nudged: z.boolean(),
    })
    .nullable()
    .optional(),
  asks: z.array(z.looseObject({ id: integer, by: z.string(), to: z.string(), puzzle: z.string(), sentences: list })),
  messages: z.array(z.looseObject({ at: z.number(), kind: z.enum(['level', 'phrase', 'coach']) })),
  chat: z.array(z.looseObject({ seat: z.string(), text: z.string(), at: z.number() })),
  readyToStart: list,
  wantPause: list,
  revealDone: list,
  debrief: z.looseObject({ step: integer, feelings: words, endsAt: z.number().nullable(), asked: list, peers }),
  choice: z.looseObject({ chosen: z.string().nullable(), second: z.string().nullable() }),
  own: z.record(z.string(), z.looseObject({ taps: words })).optional(),
  ideas: z.record(z.string(), z.number()),
  ended: z.looseObject({ ending: z.array(spoken), reveal: z.array(z.array(spoken)) }).nullable(),
  desk,
  last: z.looseObject({ at: z.number(), what: z.string() }).nullable(),
});

/** A stored value as the state of a game, if it has that shape; null: no game can continue from it. Unknown fields are kept. */
export function readGameState(kept: unknown): GameState | null {
  return schema.safeParse(kept).success ? (kept as GameState) : null;
}
