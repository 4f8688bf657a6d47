import type { Request } from 'express';
import type { z } from 'zod';
import { Refusal } from '../Refusal.ts';

/** The body of a request, parsed with its schema. */
export function body<T extends z.ZodType>(schema: T, request: Request): z.output<T> {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw new Refusal('badRequest');
  return parsed.data;
}
