import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const WORTH_IT = new Set(['.js', '.css', '.svg', '.json', '.html', '.map']);
const MIN_BYTES = 1024;
const WAYS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 7 }),
} as const;
type Encoding = keyof typeof WAYS;

/** Serves text files of a folder compressed, each compressed once. Passes everything else on. */
export function compressed(folder: string, cacheControl: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    const way = request.acceptsEncodings('br', 'gzip') as Encoding | false;
    const file = fileOf(folder, request.path);
    if (!file || request.method !== 'GET' || !way || !(way in WAYS) || !WORTH_IT.has(extname(file))) return next();
    const found = await stat(file).catch(() => null);
    if (!found?.isFile() || found.size < MIN_BYTES) return next();
    const key = `${way} ${found.mtimeMs} ${file}`;
    let bytes = kept.get(key);
    if (!bytes) kept.set(key, (bytes = readFile(file).then(WAYS[way])));
    response.setHeader('Content-Encoding', way);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', cacheControl);
    response.type(extname(file)).send(await bytes);
  };
}

/** The file that a request path names; null if it names none inside the folder. */
function fileOf(folder: string, path: string): string | null {
  try {
    const file = join(folder, decodeURIComponent(path)); // join resolves `..`
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null; // not a valid path: `%E0%A4`
  }
}
