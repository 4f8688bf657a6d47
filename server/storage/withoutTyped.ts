const hidden = (text: string): string => `…${text.length}`;

/**
 * Rows of JSON without typed text. A field for typed text is called `text` in every command and state (a test checks
 * that): it is replaced by its length, and so is every other text that repeats it. Invalid JSON may contain anything, so
 * only its length remains. `ids`: of texts that are stored separately.
 */
export function withoutTyped(rows: readonly string[], ids: ReadonlySet<string>): string[] {
  const isTyped = (key: string, value: unknown): value is string =>
    key === 'text' && typeof value === 'string' && value !== '' && !ids.has(value);
  const read = rows.map(readJson);
  const typed = new Set<string>();
  for (const one of read)
    walk(one, (key, value) => {
      if (isTyped(key, value)) typed.add(normalised(value));
      return value;
    });
  const hide = (key: string, value: unknown): unknown => {
    if (isTyped(key, value)) return hidden(value);
    return typeof value === 'string' && key !== 'type' && typed.has(normalised(value)) ? hidden(value) : value;
  };
  return read.map((one, at) => (one === undefined ? hidden(rows[at]!) : JSON.stringify(walk(one, hide))));
}

const normalised = (text: string): string => text.trim().toLowerCase();

function walk(value: unknown, each: (key: string, value: unknown) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(one => walk(one, each, key));
  if (typeof value !== 'object' || value === null) return each(key, value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, each, name)]));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
