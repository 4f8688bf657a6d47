import { Protocol } from '@colyseus/core';

const MAX_DEPTH = 24; // nested lists and maps; browsers of ours send six at most
const EXTENSION = 0xd4; // with one byte of data
const UNDEFINED = 0x00;
const RECORD = 0x72;
const CODE = 0x1f; // the bits of the first byte that hold the frame type

/**
 * Whether a client's frame is plain data: numbers, texts, lists and maps, not nested too deep. Msgpack also has
 * extensions, which the framework decodes: references with which a few hundred bytes become a structure that takes for
 * ever to walk, regular expressions, classes. Browsers of ours use only two: "undefined", and records (maps whose keys are
 * sent once). Format: https://github.com/msgpack/msgpack/blob/master/spec.md
 */
export function isPlainFrame(bytes: Uint8Array): boolean {
  const code = (bytes[0] ?? 0) & CODE;
  if (code !== Protocol.ROOM_DATA && code !== Protocol.ROOM_REQUEST) return true; // has no payload to decode
  const frame: Frame = { bytes, records: new Map() };
  let at = 1;
  while (at < bytes.length) {
    const end = skip(frame, at, 0);
    if (end === null) return false;
    at = end;
  }
  return true;
}

interface Frame {
  bytes: Uint8Array;
  records: Map<number, number>; // id -> number of values
}

/** The end of the value that starts here; null if it is not plain, or runs past the frame. */
function skip(frame: Frame, at: number, depth: number): number | null {
  const { bytes, records } = frame;
  const head = bytes[at];
  if (head === undefined || depth > MAX_DEPTH) return null;
  const next = at + 1;
  const values = records.get(head);
  if (values !== undefined) return skipMany(frame, next, values, depth);
  if (head <= 0x7f || head >= 0xe0 || head === 0xc0 || head === 0xc2 || head === 0xc3) return next;
  if (head <= 0x8f) return skipMany(frame, next, (head & 0x0f) * 2, depth);
  if (head <= 0x9f) return skipMany(frame, next, head & 0x0f, depth);
  if (head <= 0xbf) return within(bytes, next + (head & 0x1f));
  if (head === EXTENSION) return skipExtension(frame, next, depth);
  const fixed = FIXED[head];
  if (fixed !== undefined) return within(bytes, next + fixed);
  const sized = SIZED[head];
  if (!sized) return null; // another extension, or not msgpack
  const size = numberAt(bytes, next, sized.bytes);
  if (size === null) return null;
  const from = next + sized.bytes;
  return sized.each === 0 ? within(bytes, from + size) : skipMany(frame, from, size * sized.each, depth);
}

/** "undefined", or a record: its id, the list of its keys, and a value for each. Later the id alone stands for the same keys. */
function skipExtension(frame: Frame, at: number, depth: number): number | null {
  const { bytes, records } = frame;
  const [type, id] = [bytes[at], bytes[at + 1]];
  if (type === UNDEFINED) return within(bytes, at + 2);
  if (type !== RECORD || id === undefined || id < 0x40 || id > 0x7f) return null;
  const list = bytes[at + 2] ?? 0;
  const short = list >= 0x90 && list <= 0x9f;
  const count = short ? list & 0x0f : list === 0xdc ? numberAt(bytes, at + 3, 2) : null;
  const keys = skip({ bytes, records: new Map() }, at + 2, depth + 1);
  if (count === null || keys === null) return null;
  records.set(id, count);
  return skipMany(frame, keys, count, depth);
}

function skipMany(frame: Frame, from: number, count: number, depth: number): number | null {
  let at: number | null = from;
  for (let n = 0; n < count && at !== null; n++) at = skip(frame, at, depth + 1);
  return at;
}

const within = (bytes: Uint8Array, end: number): number | null => (end <= bytes.length ? end : null);

function numberAt(bytes: Uint8Array, at: number, length: number): number | null {
  if (at + length > bytes.length) return null;
  return bytes.subarray(at, at + length).reduce((number, byte) => number * 256 + byte, 0);
}

/** Fixed-size values: the number of bytes that follow. */
const FIXED: Readonly<Record<number, number>> = {
  0xca: 4,
  0xcb: 8,
  0xcc: 1,
  0xcd: 2,
  0xce: 4,
  0xcf: 8,
  0xd0: 1,
  0xd1: 2,
  0xd2: 4,
  0xd3: 8,
};
/** Values that start with their size, in this many bytes. `each`: values per item; 0: the size is in bytes. */
const SIZED: Readonly<Record<number, { bytes: number; each: number }>> = {
  0xc4: { bytes: 1, each: 0 },
  0xc5: { bytes: 2, each: 0 },
  0xc6: { bytes: 4, each: 0 },
  0xd9: { bytes: 1, each: 0 },
  0xda: { bytes: 2, each: 0 },
  0xdb: { bytes: 4, each: 0 },
  0xdc: { bytes: 2, each: 1 },
  0xdd: { bytes: 4, each: 1 },
  0xde: { bytes: 2, each: 2 },
  0xdf: { bytes: 4, each: 2 },
};
