import { z } from 'zod';
import { typedLine, typedLines } from './typed.ts';

/** Free text of one line, cleaned before its length is checked. Every typed text uses this or `manyLines`. */
export const oneLine = (most: number, least = 0) => z.string().max(roomFor(most)).overwrite(typedLine).min(least).max(most);

/** Free text of any number of lines. */
export const manyLines = (most: number, least = 0) => z.string().max(roomFor(most)).overwrite(typedLines).min(least).max(most);

/** Text may be longer before cleaning; but far too long a text is refused without that work. */
const roomFor = (most: number): number => most * 4 + 100;

/** An id: never typed text. Visible characters without spaces. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[^\p{C}\p{Z}\p{M}]+$/u);
/** An id, or ''. */
export const IdOrNone = z
  .string()
  .max(64)
  .regex(/^[^\p{C}\p{Z}\p{M}]*$/u);
/** A browser's id for one request, so that a retry is not carried out twice. */
export const RequestId = Id.min(8).max(40);
/** A browser's key for a request that creates something: unguessable (128 bits, hexadecimal). */
export const RequestKey = z.string().regex(/^[0-9a-f]{32}$/);
/** A secret as sent by a client, valid or not. */
export const Secret = z
  .string()
  .max(100)
  .regex(/^[\w-]*$/);
