import { strFromU8, unzipSync } from 'fflate';

/** The texts in a zip file, by name. */
export const unzip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
