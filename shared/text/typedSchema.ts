import { z } from 'zod';
import { typedLine, typedLines } from './typed.ts';

/** Free text of one line, tidied before its length counts. Every text that a person types passes here or by `manyLines`. */
export const oneLine = (most: number, least = 0) => z.string().max(roomFor(most)).overwrite(typedLine).min(least).max(most);

/** Free text that may have several lines. */
export const manyLines = (most: number, least = 0) => z.string().max(roomFor(most)).overwrite(typedLines).min(least).max(most);

/** What is tidied may be longer before; a text far too long is not worth the work. */
const roomFor = (most: number): number => most * 4 + 100;

/** The id of a thing: no text of a person. Visible characters without spaces. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[^\p{C}\p{Z}\p{M}]+$/u);
/** The same, or nothing. */
export const IdOrNone = z
  .string()
  .max(64)
  .regex(/^[^\p{C}\p{Z}\p{M}]*$/u);
/** What a browser calls one request, so that it is done once. */
export const RequestId = Id.min(8).max(40);
/** What a browser calls a request that makes something: nobody else can guess it (128 bits in hexadecimal digits). */
export const RequestKey = z.string().regex(/^[0-9a-f]{32}$/);
/** A secret as it travels, or what somebody thinks is one. */
export const Secret = z
  .string()
  .max(100)
  .regex(/^[\w-]*$/);
