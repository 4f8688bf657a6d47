import { z } from 'zod';

/**
 * The closed language of conditions on facts (`tool.part.name`, `puzzle.<id>.state`). Never code. `equals` compares lists
 * as sets; `atLeast` compares a number or the length of a list; `answers` matches typed text leniently.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; is: string | number | boolean }
  | { fact: string; oneOf: (string | number)[] }
  | { fact: string; equals: string[] }
  | { fact: string; hasAny: string[] }
  | { fact: string; lacksAny: string[] }
  | { fact: string; atLeast: number }
  | { fact: string; answers: string[] };

// In an `each` template, `{key}` may be part of a name.
const FactName = z.string().regex(/^[a-zA-Z][A-Za-z0-9]*\.[A-Za-z0-9{}]+(\.[A-Za-z0-9{}]+)?$/, {
  error: 'a fact is named tool.part.name or puzzle.<id>.state',
});

const shapes = {
  all: z.lazy(() => z.strictObject({ all: z.array(Condition).min(1) })),
  any: z.lazy(() => z.strictObject({ any: z.array(Condition).min(1) })),
  not: z.lazy(() => z.strictObject({ not: Condition })),
  is: z.strictObject({ fact: FactName, is: z.union([z.string(), z.number(), z.boolean()]) }),
  oneOf: z.strictObject({ fact: FactName, oneOf: z.array(z.union([z.string(), z.number()])).min(1) }),
  equals: z.strictObject({ fact: FactName, equals: z.array(z.string()) }),
  hasAny: z.strictObject({ fact: FactName, hasAny: z.array(z.string()).min(1) }),
  lacksAny: z.strictObject({ fact: FactName, lacksAny: z.array(z.string()).min(1) }),
  atLeast: z.strictObject({ fact: FactName, atLeast: z.number() }),
  answers: z.strictObject({ fact: FactName, answers: z.array(z.string()).min(1) }),
} satisfies Record<string, z.ZodType>;

const OPERATORS = Object.keys(shapes) as (keyof typeof shapes)[];

/** Parses a condition by its operator first, so that an error is about that operator and not just "invalid input". */
export const Condition: z.ZodType<Condition> = z.unknown().transform((raw, ctx): Condition => {
  const keys = raw && typeof raw === 'object' && !Array.isArray(raw) ? Object.keys(raw) : [];
  const operators = OPERATORS.filter(name => keys.includes(name));
  if (operators.length !== 1) {
    ctx.addIssue({
      code: 'custom',
      message: `a condition has exactly one of ${OPERATORS.join(', ')}; found ${operators.join(' and ') || 'none'}`,
    });
    return z.NEVER;
  }
  const parsed = shapes[operators[0]!].safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) ctx.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
  return z.NEVER;
});
